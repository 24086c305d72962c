/** What a question is about, in the order in which lists show it: danger first. Keys stand in content (`situation`) and in addresses (#key). */
const TABLE = {
  'nguy-hiem': 'Đang nguy hiểm',
  'phat-hien': 'Vừa phát hiện, vừa cầm phải',
  'bi-ep-bi-ru': 'Bị rủ, bị ép',
  'su-dung': 'Đã dùng, đang dùng',
  'xet-nghiem': 'Xét nghiệm',
  'quan-ly': 'Bị quản lý',
  'bi-phat': 'Bị phạt, là tội',
  'xac-dinh-nghien': 'Xác định nghiện',
  'cai-nghien': 'Cai nghiện tự nguyện',
  'thuoc-thay-the': 'Điều trị bằng thuốc thay thế',
  'bat-buoc': 'Cai nghiện bắt buộc',
  'giam-sat-dien-tu': 'Thiết bị giám sát',
  'sau-cai': 'Sau cai nghiện',
  'gia-dinh': 'Trong nhà',
  'ban-be': 'Bạn bè',
  'truong-hoc': 'Trường học',
  'viec-lam': 'Việc làm',
  'thue-nha-kinh-doanh': 'Cho thuê, kinh doanh, chở hàng',
  'giay-to-tien': 'Giấy tờ, tiền, giúp về luật',
  'chat-moi': 'Chất lạ, chất mới',
  'cong-dong': 'Xã, phường, khu phố',
} as const;

export type SituationId = keyof typeof TABLE;

/** All situations, in the order of the lists. */
export const SITUATIONS = Object.keys(TABLE) as [SituationId, ...SituationId[]];

/** The name of a situation, as a heading. */
export const situationName = (id: SituationId): string => TABLE[id];
