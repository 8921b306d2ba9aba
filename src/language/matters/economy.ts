/** Markets, taxes, farming, works in progress: the matters people raise, and the words they raise them with. */
import type { Matter } from './matter.ts';

export const ECONOMY: readonly Matter[] = [
  {
    name: 'chợ',
    field: 'chợ > tài chính',
    words:
      'tiểu thương, ki ốt, kiot, sạp, sạp hàng, thuê sạp, quầy hàng, quản lý chợ, chợ dân sinh, xây chợ, xây dựng chợ, nâng cấp chợ, sửa chợ, chợ xuống cấp, chợ truyền thống, chợ trung tâm, chợ xã, chợ phiên, phí chợ, nhà lồng chợ, họp chợ phiên, mái chợ, di dời chợ, chợ đêm',
    hints: 'chợ',
  },
  {
    name: 'thuế',
    field: 'tài chính',
    words:
      'thuế, ngành thuế, cơ quan thuế, chi cục thuế, khai thuế, nộp thuế, thuế khoán, thuế thu nhập, thuế giá trị gia tăng, nợ thuế, hoàn thuế, mã số thuế, miễn thuế, giảm thuế, môn bài; thuế đất, thuế đất phi nông nghiệp, thuế phi nông nghiệp, thuế sử dụng đất; hóa đơn điện tử, xuất hóa đơn, trước bạ, lệ phí trước bạ',
  },
  {
    name: 'thu chi, đóng góp',
    field: 'tài chính > mặt trận',
    words:
      'đóng góp, quỹ, các quỹ, các loại quỹ, quỹ phòng chống thiên tai, quỹ thiên tai, quỹ an ninh quốc phòng, khoản thu, thu phí, thu tiền, thu chi, quyết toán, công khai tài chính, công khai thu chi, biên lai, lệ phí, phí, vận động đóng góp, xã hội hóa, tài chính; ngân sách, ngân sách nhà nước, tài sản công, đầu tư công, tiết kiệm chi, hội họp, tiếp khách, nợ đọng, mua sắm công, nguồn vốn',
    hints: 'kinh phí, tiền, vốn, mức thu',
  },
  {
    name: 'vay vốn',
    field: 'tài chính > chính sách',
    words:
      'vay vốn, vay tiền, vốn vay, ngân hàng, ngân hàng nông nghiệp, lãi suất, thế chấp, khoanh nợ, giãn nợ, xóa nợ, vay ưu đãi, tín dụng, quỹ tín dụng, hạn mức vay, tiếp cận vốn, cây atm, atm',
  },
  {
    name: 'vay vốn chính sách',
    field: 'chính sách > tài chính',
    words:
      'ngân hàng chính sách, ngân hàng chính sách xã hội, vốn chính sách, hộ nghèo vay, vay vốn hộ nghèo, vốn vay hộ nghèo',
  },
  {
    name: 'giá cả, hàng giả',
    field: 'tài chính',
    words:
      'giá cả, bình ổn, tăng giá, giá tăng, leo thang, giá vàng, quản lý thị trường, giá thị trường, cân thiếu, niêm yết giá, giá thuốc, vật giá, người tiêu dùng; hàng giả, hàng nhái, hàng gian, hàng lậu, buôn lậu, kém chất lượng, gian lận thương mại; xăng dầu, giá xăng, cây xăng',
  },
  {
    name: 'nông nghiệp',
    field: 'tài chính > đất đai',
    words:
      'nông sản, nông dân, lúa, trồng lúa, cây trồng, vật nuôi, mía, sắn, ngô, chè, cà phê, cao su, hồ tiêu, sầu riêng, cây ăn quả, vụ mùa, mùa vụ, mất mùa, sản phẩm ocop, ocop, máy cày, máy gặt, gặt đập, cơ giới hóa, rau an toàn, mô hình sản xuất, mô hình kinh tế, phát triển kinh tế, trâu bò, đàn bò, đàn trâu, rừng trồng, keo, dịch vụ môi trường rừng, chăn nuôi, nảy mầm, sản xuất nông nghiệp, phát triển nông nghiệp, nông nghiệp công nghệ cao, cảng cá, cá lồng, phân giả, khai thác hải sản, giám sát hành trình, xuất khẩu, tiêu hủy; đầu ra, tiêu thụ sản phẩm, tiêu thụ nông sản, bao tiêu, ép giá, mất giá, giá lúa; giống, giống lúa, lúa giống, cây giống, con giống, cấp giống; phân bón, thuốc bảo vệ thực vật, thuốc trừ sâu, thức ăn chăn nuôi, vật tư nông nghiệp; dịch tả lợn, dịch tả heo, tả lợn châu phi, dịch bệnh gia súc, gia súc, gia cầm, đàn lợn, đàn heo, tái đàn, thú y, viêm da nổi cục, lở mồm long móng; chuột, chuột phá, ốc bươu, sâu bệnh, rầy; thủy sản, nuôi tôm, nuôi cá, cá tra, ngư dân, tàu cá, đánh bắt; khuyến nông, hợp tác xã', hints: 'nông nghiệp',
  },
  {
    name: 'kinh doanh, du lịch',
    field: 'tài chính',
    words:
      'kinh doanh, buôn bán ế ẩm, buôn bán nhỏ, ế ẩm, doanh nghiệp, cụm công nghiệp, thu hút đầu tư, siêu thị, giấy phép kinh doanh, thương mại, làng nghề truyền thống, khởi nghiệp, dịch vụ, thương mại điện tử, kinh tế; du lịch, quảng bá, du khách',
    hints: 'khu công nghiệp, tư nhân',
  },
  {
    name: 'nông thôn mới',
    field: 'dự án > cán bộ',
    words: 'nông thôn mới, xây dựng nông thôn mới',
  },
  {
    name: 'dự án, tiến độ thi công',
    field: 'dự án > giao thông',
    words:
      'dự án, tiến độ, thi công, chủ đầu tư, nhà đầu tư, nhà thầu, dở dang, kéo dài, rề rà, ì ạch, bàn giao công trình, khởi công, giai đoạn 2, đắp chiếu, bỏ dở, rào chắn, rào tôn, lô cốt, san lấp, công trình trọng điểm; hoàn trả mặt đường, hoàn trả; thi công ẩu, chất lượng công trình, nghiệm thu',
    hints: 'công trình, hoàn thiện, hoàn thành, khu công nghiệp',
  },
];
