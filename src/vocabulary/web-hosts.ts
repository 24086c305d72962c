/** Hosts that we link to with http because they answered only so when their page was checked. Everything else is https. */
export const HTTP_ONLY: ReadonlySet<string> = new Set([
  'baocuuchienbinhvietnam.com.vn',
  'bell.org.vn',
  'blogs.redcross.org.uk',
  'cuuchienbinh.vn',
  'drugwarfacts.org',
  'gdtxntrang.khanhhoa.edu.vn',
  'hethongphapluat.com',
  'hoctapsgk.com',
  'ideaplunge.com',
  'pctnxh.molisa.gov.vn',
  'tinhuyhaiduong.vn',
  'tintuc.thuvienphapluat.com',
  'trienlamvhnt.vn',
  'www.emcdda.europa.eu',
  'www.nhs.uk',
  'www.oceantwp.org',
]);
