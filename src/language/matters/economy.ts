/** Markets, taxes, farming, works in progress: the matters people raise, and the words they raise them with. */
import type { MatterGroup } from './matter.ts';

export const ECONOMY: readonly MatterGroup[] = [
  {
    field: 'chợ > tài chính',
    matters: [
      'chợ @t: tiểu thương,ki ốt,kiot,sạp,sạp hàng,thuê sạp,quầy hàng,quản lý chợ,chợ dân sinh/xuống ' +
        'cấp/truyền thống/trung tâm/xã/phiên/đêm/dột/cháy,xây chợ/dựng chợ,nâng cấp chợ,sửa chợ,phí chợ,nhà ' +
        'lồng chợ,họp chợ phiên,mái chợ,di dời chợ,chỗ bán/ngồi bán,trong chợ,tiền chợ,thu phí chợ,gửi xe ' +
        'chợ ? chợ',
    ],
  },
  {
    field: 'tài chính',
    matters: [
      'thuế @i: thuế,ngành thuế,khai thuế,nộp thuế,thuế khoán/thu nhập,nợ thuế,hoàn thuế,miễn thuế,giảm ' +
        'thuế,môn bài,ấn định;thuế đất/sử dụng đất;hóa đơn điện tử,xuất hóa đơn,trước bạ',
      'giá cả, hàng giả @i: giá cả/tăng/vàng/thị trường/thuốc,bình ổn,tăng giá,leo thang,quản lý thị ' +
        'trường,cân thiếu/điêu/gian,niêm yết giá,vật giá,người tiêu dùng,đong thiếu,bán xăng,cửa hàng ' +
        'xăng,quá đát,phá giá,chặt chém,thuốc giả,phân giả,mỹ phẩm,nhãn mác;hàng giả/nhái/gian/lậu,buôn ' +
        'lậu,kém chất lượng,gian lận thương mại;xăng dầu,giá xăng,cây xăng ? đắt đỏ',
      'kinh doanh, du lịch: kinh doanh/tế,buôn bán ế ẩm/bán nhỏ,ế ẩm,doanh nghiệp,cụm công nghiệp,thu hút ' +
        'đầu tư,siêu thị,giấy phép kinh doanh,thương mại,làng nghề truyền thống/nghề mai,khởi nghiệp,dịch ' +
        'vụ,sản phẩm làng nghề,tiện ích,giá thuê,homestay;du lịch/khách,quảng bá ? khu công nghiệp,tư ' +
        'nhân,làng nghề,cửa hàng',
    ],
  },
  {
    field: 'tài chính > mặt trận',
    matters: [
      'thu chi, đóng góp: đóng góp/tiền,quỹ,các quỹ,quỹ phòng chống thiên tai/thiên tai/an ninh quốc ' +
        'phòng/không công khai/vắc xin/khuyến học,khoản thu,thu phí/tiền/chi/những gì/mỗi,quyết toán,công ' +
        'khai tài chính/khai thu chi,biên lai,lệ phí,phí,vận động đóng góp,xã hội hóa,tài chính,chi vào ' +
        'đâu,sổ sách,tổ thu,mỗi hộ đóng,bắt đóng,nhà đóng;ngân sách,tài sản công,đầu tư công,tiết kiệm ' +
        'chi,hội họp,tiếp khách,nợ đọng,mua sắm công,nguồn vốn ? kinh phí,tiền,vốn,mức thu,mua sắm',
    ],
  },
  {
    field: 'tài chính > chính sách',
    matters: [
      'vay vốn @k: vay vốn/tiền/ưu đãi,vốn vay,ngân hàng,lãi suất,thế chấp,tài sản bảo đảm,agribank,khoanh ' +
        'nợ,giãn nợ,xóa nợ,tín dụng,hạn mức vay,tiếp cận vốn,cây atm,atm,khó vay,gói ưu đãi,muốn vay ? vay',
    ],
  },
  {
    field: 'chính sách > tài chính',
    matters: ['vay vốn chính sách @k: ngân hàng chính sách,vốn chính sách/vay hộ nghèo,vay vốn hộ nghèo'],
  },
  {
    field: 'tài chính > đất đai',
    matters: [
      'nông nghiệp @t: nông sản/dân/nghiệp công nghệ cao,lúa,trồng lúa,cây trồng/ăn quả,vật ' +
        'nuôi,mía,sắn,ngô,chè,cà phê,cao su,hồ tiêu,sầu riêng,vụ mùa,mùa vụ,mất mùa,sản xuất nông ' +
        'nghiệp,ocop,máy cày/gặt,gặt đập,cơ giới hóa,rau an toàn/sạch,mô hình sản xuất/hình kinh tế,phát ' +
        'triển kinh tế/triển nông nghiệp,trâu bò,đàn bò/trâu,rừng trồng,keo,dịch vụ môi trường rừng,chăn ' +
        'nuôi,nảy mầm,cảng cá,cá lồng,phân giả/đạm,khai thác hải sản,giám sát hành trình,xuất khẩu,tiêu ' +
        'hủy,tiêm phòng gia súc,hỗ trợ giống,tiền trồng rừng,rớt giá,chết hàng loạt,cam sành,thương lái;đầu ' +
        'ra,tiêu thụ sản phẩm,bao tiêu,ép giá,mất giá,giá lúa;giống,giống lúa,lúa giống,cây giống,con ' +
        'giống,cấp giống;phân bón,thuốc bảo vệ thực vật/trừ sâu,thức ăn chăn nuôi,vật tư nông nghiệp;dịch tả ' +
        'lợn/tả heo/bệnh gia súc,tả lợn châu phi,gia súc/cầm,đàn lợn/heo,tái đàn,thú y,viêm da nổi cục,lở ' +
        'mồm long móng;chuột,chuột phá,ốc bươu,sâu bệnh,rầy;thủy sản,nuôi tôm/cá,cá tra,ngư dân,tàu cá,đánh ' +
        'bắt;khuyến nông,hợp tác xã ? nông nghiệp,tôm,rau,bưởi',
    ],
  },
  {
    field: 'dự án > cán bộ',
    matters: ['nông thôn mới @t: nông thôn mới,xây dựng nông thôn mới'],
  },
  {
    field: 'dự án > giao thông',
    matters: [
      'dự án, tiến độ thi công @t: dự án,tiến độ,thi công,chủ đầu tư,nhà đầu tư/thầu,dở dang,kéo dài,rề ' +
        'rà,ì ạch,bàn giao công trình,khởi công,giai đoạn 2,đắp chiếu,bỏ dở/nửa chừng,rào chắn/tôn,lô ' +
        'cốt,san lấp,công trình trọng điểm/trường,làm chậm/nửa chừng/ẩu/tiếp/mãi/dối,chưa làm xong/triển ' +
        'khai/thấy làm,gói thầu,vật tư,giải ngân,dang dở,cầm chừng,bố trí vốn,máy xúc,mới làm đã/xong đã,vừa ' +
        'làm xong,xem lại chất lượng,rút ruột,đội vốn,quây tôn,trơ ra,bao giờ làm/giờ triển,đất thừa,lát ' +
        'xong;hoàn trả mặt đường/trả,lấp lại;chất lượng công trình,nghiệm thu ? công trình,hoàn ' +
        'thiện/thành,khu công nghiệp,ngổn ngang,chưa xong,bỏ không,chủ trương',
    ],
  },
];
