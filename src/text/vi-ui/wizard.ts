/** Words of the first run's dialog. Each is an export of its own, so that the page carries no names. */

export const title = 'Thiết lập đợt';
export const steps = {
  plan: '1. Kế hoạch',
  office: '2. Hộp thư',
  heads: '3. Tổ dân phố',
  units: '4. Đơn vị',
  settings: 'Mọi cài đặt',
} as const;
export const next = 'Sang bước sau';
export const skip = 'Bỏ qua bước này';
export const done = 'Xong, đóng cửa sổ';
export const stepsLabel = 'Các bước';

export const paste = 'Dán kế hoạch vào đây';
export const pasteHint =
  'Mở kế hoạch trong Word hoặc PDF, bấm Ctrl+A, Ctrl+C, rồi bấm vào ô này và Ctrl+V. Sổ đọc số, ngày, hội nghị, các thời hạn.';
export const read = 'Đọc kế hoạch';
export const noText = 'Hãy dán văn bản kế hoạch vào ô này.';
export const found = (found: number, all: number): string =>
  `Đọc được ${found}/${all} mục. Đối chiếu từng mục với câu trong kế hoạch, sửa chỗ sai, rồi lưu.`;
export const nothingFound =
  'Không đọc được mục nào, có lẽ đây không phải kế hoạch tiếp xúc, đối thoại. Vẫn có thể tự ghi các ô bên dưới.';
export const silent = 'Kế hoạch không nói. Để trống, hoặc tự ghi.';
export const choose = 'Kế hoạch có nhiều cách hiểu, hãy chọn một:';
export const other = 'Khác, tự ghi hoặc để trống';
export const typeIt = (label: string): string => `${label}, tự ghi`;
export const from = (sentence: string): string => `“${sentence}”`;
export const undecided = (labels: readonly string[]): string =>
  `Chưa chọn, sẽ để trống: ${labels.join(', ')}.`;
export const savePlan = 'Đúng rồi, lưu vào Cài đặt';
export const fewerGroups = (plan: number, book: number): string =>
  `Sổ đang có ${book} tổ, kế hoạch ghi ${plan}. Sổ không tự xoá trang nào; tổ thừa thì xoá dòng ở trang Nguồn ý kiến.`;
export const moreGroups = (plan: number, book: number): string =>
  `Sổ đang có ${book} tổ, kế hoạch ghi ${plan}. Khi lưu, sổ thêm ${plan - book} dòng ở trang Nguồn ý kiến; sau đó bấm Thiết lập sổ để có trang mới.`;

export const officeEmail = 'E-mail văn phòng Đảng ủy';
export const officeEmailHint =
  'Nên là tài khoản dùng chung của văn phòng: thư nhắc gửi từ đây, thư trả lời về đây.';
export const frontEmail = 'E-mail Mặt trận';
export const leaderEmail = 'E-mail Thường trực Đảng ủy';
export const severalHint = 'Nhiều địa chỉ thì cách nhau bằng dấu chấm phẩy. Chưa có thì để trống.';
export const needOffice = 'Hãy ghi e-mail văn phòng.';
export const badEmail = (typed: string): string => `“${typed}” không phải địa chỉ e-mail.`;
export const save = 'Lưu';

export const headsPaste = 'Dán danh sách tổ trưởng';
export const headsHint =
  'Chép từ Excel hoặc Word, mỗi tổ một dòng: tổ, tổ trưởng, bí thư chi bộ, trưởng Ban CTMT, e-mail, điện thoại. Thiếu cột nào cũng được.';
export const privacy = 'Ai được chia sẻ sổ đều đọc được danh sách này. Số điện thoại chỉ dán khi thật cần.';
export const readRows = (rows: number): string => `Đọc được ${rows} dòng. Sai chỗ nào thì sửa ngay ở ô trên.`;
export const unknownGroup = (typed: string): string =>
  typed === '' ? 'Dòng này không thấy số tổ, không lưu.' : `Sổ không có tổ “${typed}”, không lưu dòng này.`;
export const saveHeads = (rows: number): string => `Lưu ${rows} tổ`;
export const unitsPaste = 'Dán danh sách đơn vị';
export const unitsHint =
  'Mỗi đơn vị một dòng: tên, tên viết tắt, đầu mối, e-mail, e-mail cấp trên. Đơn vị đã có trong sổ thì được ghi thêm, chưa có thì được thêm vào.';
export const newUnit = 'Đơn vị mới';
export const saveUnits = (rows: number): string => `Lưu ${rows} đơn vị`;
export const noRows = 'Chưa đọc được dòng nào.';

export const settingsHint = 'Chỉ những ô đã sửa mới được ghi lại.';
export const saveSettings = 'Lưu các ô đã sửa';
export const unchanged = 'Chưa sửa ô nào.';

/** Columns of the two lists, as they are shown before they are saved. */
export const columns = {
  head: 'Tổ trưởng',
  secretary: 'Bí thư chi bộ',
  frontHead: 'Trưởng Ban CTMT',
  email: 'E-mail',
  phone: 'Điện thoại',
  short: 'Viết tắt',
  contact: 'Đầu mối',
  superiorEmail: 'E-mail cấp trên',
} as const;
export const column = (label: string, value: string): string => `${label}: ${value}`;
