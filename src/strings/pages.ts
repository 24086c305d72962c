/** Text of the pages about the site itself. */
export const notFound = {
  title: 'Không thấy trang này',
  lead: 'Địa chỉ có thể đã đổi hoặc gõ thiếu. Hãy tìm bằng từ khóa, hoặc đi từ một trong các mục dưới đây.',
} as const;

export const aboutPage = {
  title: 'Giới thiệu',
  lead: 'Một trang web để mọi người hiểu pháp luật về phòng, chống ma túy, có tài liệu để làm, và biết tìm giúp đỡ ở đâu.',
  sections: [
    {
      title: 'Chúng tôi làm gì',
      text: [
        'Diễn giải từng điều, từng khoản của luật bằng lời dễ hiểu, đầy đủ, không thêm không bớt. Mỗi khoản được đối chiếu bằng máy với bản chính thức về số khoản, số điểm và mọi con số, rồi được người thứ hai đọc lại bên cạnh bản gốc.',
        'Soạn tài liệu cho học sinh, sinh viên, cha mẹ, thầy cô, bạn trẻ và người đang cai nghiện; soạn trọn bộ tài liệu cho Tháng hành động phòng, chống ma túy.',
      ],
    },
    {
      title: 'Cách chúng tôi nói',
      text: [
        'Tôn trọng con người trước hết: “người nghiện ma túy”, “người đang cai nghiện”. Không hình ảnh gây sợ, không đổ lỗi, không hướng dẫn điều có hại. Bằng chứng quốc tế cho thấy kỹ năng sống, trò chuyện trong gia đình và môi trường trường học tốt có ích; hình ảnh gây sợ thì không (UNODC và WHO, Tiêu chuẩn quốc tế về dự phòng sử dụng ma túy, bản thứ hai, 2018).',
      ],
    },
    {
      title: 'Điều trang này không phải',
      text: [
        'Đây không phải trang của cơ quan nhà nước và không thay cho văn bản chính thức, tư vấn pháp lý hay tư vấn y tế. Khi áp dụng pháp luật, hãy đọc văn bản chính thức; mỗi trang có chỉ dẫn tới nơi đăng.',
      ],
    },
    {
      title: 'Quyền riêng tư',
      text: [
        'Không cookie, không quảng cáo, không công cụ đếm người xem, không tải gì từ máy chủ khác. Tìm kiếm chạy ngay trong trình duyệt của bạn; điều bạn gõ không gửi đi đâu.',
      ],
    },
  ],
} as const;

export const accessibilityPage = {
  title: 'Khả năng tiếp cận',
  lead: 'Trang web này dành cho mọi người, kể cả người dùng bàn phím, trình đọc màn hình, điện thoại cũ hoặc mạng chậm.',
  sections: [
    {
      title: 'Mức chúng tôi theo',
      text: [
        'Tiêu chuẩn WCAG 2.2 mức AA. Mọi trang được kiểm tra tự động bằng công cụ axe trước khi xuất bản; công cụ tự động không thấy hết mọi lỗi, nên chúng tôi còn dùng thử bằng bàn phím và trên màn hình 360 điểm ảnh.',
      ],
    },
    {
      title: 'Bạn có thể',
      text: [
        'Đọc mọi nội dung khi tắt JavaScript (trừ ô tìm kiếm). Phóng chữ tới 200% mà không mất nội dung. Dùng chế độ tối, chế độ tương phản cao, tắt chuyển động theo cài đặt của máy. In mọi trang luật.',
        'Dùng phím Tab để đi, phím / để tới ô tìm kiếm, Esc để đóng gợi ý.',
      ],
    },
    {
      title: 'Hạn chế đã biết',
      text: ['Tệp Word và PowerPoint để sửa chưa được kiểm bằng mọi trình đọc màn hình; bản PDF cùng nội dung có cấu trúc thẻ.'],
    },
  ],
} as const;
