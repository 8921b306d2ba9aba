/** What people paste in the pictures: a plan, two lists and a paper list, all made up. */

export const PLAN = `ĐẢNG BỘ THÀNH PHỐ MẪU
ĐẢNG ỦY PHƯỜNG MẪU AN
Số: 21-KH/ĐU
Mẫu An, ngày 12 tháng 5 năm 2024

KẾ HOẠCH
tổ chức hội nghị tiếp xúc, đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền với Nhân dân năm 2024

I. THỜI GIAN, ĐỊA ĐIỂM
Hội nghị được tổ chức vào 14 giờ 00, ngày 06/6/2024 tại Hội trường tầng 2, UBND phường Mẫu An.

II. THÀNH PHẦN
Mỗi tổ dân phố mời 05 cử tri. Phường có 18 tổ dân phố. Tổng số đại biểu dự kiến: 150 đại biểu.

III. TỔ CHỨC THỰC HIỆN
1. Chi ủy, tổ dân phố, Ban công tác Mặt trận tổng hợp ý kiến, kiến nghị bằng văn bản, gửi Ủy ban MTTQ phường trước ngày 27/5/2024.
2. Ủy ban MTTQ phường phân loại, tổng hợp, báo cáo Thường trực Đảng ủy trước ngày 30/5/2024.
3. Các bộ phận chuyên môn chuẩn bị nội dung trả lời, gửi Văn phòng Đảng ủy chậm nhất ngày 04/6/2024.
`;

export const HEADS = `Tổ\tTổ trưởng\tBí thư chi bộ\tTrưởng Ban CTMT\tE-mail
Tổ 1\tNgười mẫu 1\tNgười mẫu 2\tNgười mẫu 3\ttdp01@example.vn
Tổ 2\tNgười mẫu 4\tNgười mẫu 5\tNgười mẫu 6\ttdp02@example.vn
Tổ 3\tNgười mẫu 7\tNgười mẫu 8\tNgười mẫu 9`;

export const UNITS = `Công an phường\tCông an\tĐầu mối mẫu 1\tcongan@example.vn\tchutich@example.vn
Trạm Y tế phường\tTrạm Y tế\tĐầu mối mẫu 2\tyte@example.vn\tchutich@example.vn
Ban Quản lý chợ\tChợ\tĐầu mối mẫu 3\tbanquanlycho@example.vn`;

export const PAPER = `1. Cống đầu ngõ 9 tắc, nước thải tràn ra đường.
2. Xin thêm hai thùng rác có nắp ở vườn hoa.
3. Nhà văn hoá tổ thiếu ghế, họp phải mượn của dân.`;

/** Rows of a group's tab: content, place, who, when, of which people. */
export const GROUP_ROWS = [
  [
    'Đề nghị sửa rãnh thoát nước ngõ 3, mưa là tràn vào nhà dân.',
    'Ngõ 3',
    'một số hộ ngõ 3',
    '29/6/2022',
    'Cử tri, Nhân dân',
  ],
  [
    'Bảng tin của tổ rách mái, mưa ướt hết thông báo, xin thay tấm che.',
    'Bảng tin đầu ngõ 1',
    '',
    '29/6/2022',
    'Đảng viên',
  ],
];
export const BEING_TYPED = 'Hai bóng đèn đường đầu ngõ 5 bị cháy, nhờ phường thay.';
