/** Roads, bridges, drains, lamps: the matters people raise, and the words they raise them with. */
import type { MatterGroup } from './matter.ts';

export const ROADS: readonly MatterGroup[] = [
  {
    field: 'giao thông > dự án',
    matters: [
      'đường hỏng, làm lại mặt đường @t: ổ gà/voi/trâu,lồi lõm,gồ ghề,lầy lội/thụt,sình lầy,lầy,bong ' +
        'tróc/mặt,mặt đường/ngõ/cầu,nền đường/ngõ,đường hỏng/hư/xấu/xuống cấp/đất/bê tông/nhựa/lầy/nội ' +
        'bộ/lún/nứt,hư hỏng nặng/nặng,xuống cấp nghiêm trọng,rải nhựa/đá,trải nhựa,thảm nhựa/lại,láng ' +
        'nhựa,nhựa hóa,đổ bê tông/đường/nhựa,bê tông hóa/tông dở dang,cứng hóa đường/hóa,làm đường,sửa ' +
        'đường/hẻm/ngõ,nâng cấp đường/nền/cốt,duy tu,dặm vá,vá đường/chằng,sụt lún,lún sụt/thành,lún,trơn ' +
        'trượt,cấp phối,nát đường,cày nát,băm nát,đi lại khó khăn,khó đi,xi măng,mấp mô,lởm chởm,sống ' +
        'trâu,đào đường/lên,lấp sơ sài,bùn lầy,hố sâu/tử thần/to,ngõ lầy/xuống cấp/hỏng/đất,vỡ nền,xóc,lề ' +
        'đường sụp,cốt đường,hẻm hỏng/xuống cấp,vũng nước,té xe,lớp nhựa,nham nhở,sụt,trơn,trượt ? xuống ' +
        'cấp,hư hỏng,đi lại,nâng cấp,bê tông',
      'cầu @t: cầu treo/khỉ/tràn/tạm/gỗ/sắt/yếu/dân sinh/cống/cứng/bê tông/bộ ' +
        'hành/phao/hỏng/gãy/hư/nhỏ/sập/tre/xuống cấp,đập tràn,ngầm tràn,sửa cầu,đò ngang,bến ' +
        'đò/phà/bãi,phà,mố cầu,mặt cầu,trụ cầu,thành cầu,gầm cầu,bị cô lập,chia cắt,bong mặt cầu,cốt ' +
        'thép,lan can cầu,ván mục;cây cầu,bắc cầu,xây cầu,làm cầu,lội suối,qua suối;cầu vượt,hầm chui,đường ' +
        'chui ? cầu,đường sắt,cầu cảng,qua sông',
      'sạt lở, kè @t: sạt lở/trượt/đất/bờ/xuống,kè,bờ kè/sông lở/bao/sông/suối/kênh,xây kè,làm kè,kè ' +
        'đá/suối/sông,xói lở/mòn,lở đất/vào/sát/bờ,ta luy,taluy,đê,đê điều/bao,thân đê,mặt đê,lũ quét/ống,hộ ' +
        'đê,mùa lũ,phòng chống lụt bão/chống thiên tai,xói,sát chân nhà,đất trượt ? lũ,mưa bão,sạt,lở',
    ],
  },
  {
    field: 'giao thông > đất đai',
    matters: [
      'mở đường, mở rộng đường @t: mở đường/mới đường/rộng đường/rộng mặt đường/rộng hẻm/rộng ngõ,đường ' +
        'hẹp/quá hẹp/vào khu sản xuất/trục chính/ra đồng/ra ruộng/giao thông/nông thôn/sản xuất/lâm ' +
        'nghiệp/gom/tránh/vành đai/nối/làng/thôn/xóm/lên bản/vào bản/bộ/liên huyện/biên giới/cụt/dẫn,chật ' +
        'hẹp,nắn tuyến,liên thôn/xã/xóm/ấp,giao thông nông thôn/thông nội đồng,tuyến đường,lộ nông thôn/giao ' +
        'thông,ngõ xóm/hẹp/cụt/nhỏ,hiến đất làm đường,hạ tầng giao thông/tầng đô thị,cơ sở hạ tầng,kết nối ' +
        'giao thông,xe cứu hỏa không vào được/cứu thương không vào được,thông tuyến/ngõ/đường,nối ' +
        'thông/đường,đầu tư giao thông,công trình giao thông,cao tốc,nới rộng/ngõ,lối vào hẹp,cổng làng,hẻm ' +
        'cụt ? giao thông,hạ tầng,quốc lộ,tỉnh lộ,đường tỉnh,huyện lộ,hẹp,lộ',
    ],
  },
  {
    field: 'giao thông',
    matters: [
      'đường:  ? đường,ngõ,ngách,hẻm,kiệt,cao tốc,đèo,dốc',
      'thoát nước, ngập úng: thoát nước/kịp,tiêu thoát,cống,cống ' +
        'rãnh/ngang/ngầm/hộp/hỏng/vỡ/tràn/thối/hở,ống cống,rãnh,mương thoát,tắc cống,nghẹt cống,nghẹt,tràn ' +
        'cống,khơi thông/mương,bồi lấp,ứ nước,nước chảy vào nhà/đổ vào nhà/không thoát/tràn vào ' +
        'nhà/đọng,thông cống,dòng chảy,bùn đất tràn,bít cống,rác lấp,rãnh thoát/hở,hồ điều hòa,cửa xả,không ' +
        'thoát;ngập,ngập úng/nước/lụt/nhà/ngang/sâu/đường/ngõ,bị ngập,úng,úng ngập,mưa lớn/to tràn/ngập,nước ' +
        'tràn/dâng/mưa/vào nhà/dồn/đổ,triều cường,đọng nước,ứ đọng,tù đọng,lênh láng,chống ngập,thành ' +
        'sông,trũng ? nạo vét,trận mưa,bơm nước,nước ngập,mùa mưa',
      'nắp cống, hố ga: hố ga/thu nước/sâu/hở,nắp cống/đan/rãnh/hố/bê tông/hỏng/bể,miệng cống/hố,tấm ' +
        'đan,đan rãnh/cống,song chắn rác,mất nắp,cống mất nắp,sập nắp,sa chân,không nắp,thiếu nắp',
    ],
  },
  {
    field: 'giao thông > trật tự đô thị',
    matters: [
      'vỉa hè hỏng: lát vỉa hè/đá/xong,gạch vỉa hè/vỡ/bong/lún/lát/vênh,vỉa hè bong tróc/hè hư hỏng/hè ' +
        'xuống cấp/hè lún/vỡ/lồi lõm/hè gạch/cao/hè phố,bó vỉa,chưa có vỉa hè,làm vỉa hè,chỉnh trang vỉa ' +
        'hè,mở rộng vỉa hè,cải tạo vỉa hè,sửa vỉa hè,viên gạch,công trình vỉa hè,vỡ gạch,hè sụt ? vỉa ' +
        'hè,chỉnh trang,lát gạch,hè phố/đường,vênh',
    ],
  },
  {
    field: 'giao thông > điện',
    matters: [
      'điện chiếu sáng @?: đèn đường/năng lượng/công cộng/cao áp/led/hỏng/tắt/không sáng/lúc sáng lúc ' +
        'tắt/cháy/mờ/yếu/nhấp nháy/ngõ/chiếu sáng/lối/hư/chập chờn/rơi,chiếu sáng,điện đường/ngõ,thắp ' +
        'sáng,bóng đèn/điện/đường/cháy,cột đèn,trụ đèn,cháy bóng,tối om/tăm/mịt/như mực,đường tối,ngõ ' +
        'tối,thiếu ánh sáng/đèn/bóng,không có đèn,chưa có đèn,hệ thống đèn,thêm đèn,lắp đèn ? đèn,tối,bóng',
    ],
  },
  {
    field: 'giao thông > an ninh',
    matters: [
      'đèn tín hiệu, biển báo, gờ giảm tốc @t: đèn tín hiệu/giao thông/đỏ/xanh,cho người đi bộ,hạn chế tốc ' +
        'độ,biển số,gồ giảm tốc,vạch mờ,qua đường;biển báo/cảnh báo/hạn chế/cấm,bảng báo,cắm biển;giảm ' +
        'tốc,gờ giảm tốc,chạy chậm;gương cầu,khúc cua,cua gấp,tầm nhìn,gương;kẻ vạch/lại vạch,vạch kẻ ' +
        'đường/sơn/qua đường/đi bộ/trắng/ngựa vằn,sơn kẻ,mờ vạch,sang đường;lan can,hộ lan,dải phân cách,con ' +
        'lươn,cọc tiêu,gác chắn,rào chắn đường tàu ? gờ',
      'ùn tắc, nút giao @t: ùn tắc giao thông/ứ,kẹt xe,tắc đường/nghẽn,ách tắc,vòng xuyến/xoay,bùng ' +
        'binh,nút giao/thắt,phân luồng/làn,đường một chiều,tổ chức giao thông,điều tiết giao thông,quay đầu ' +
        'xe,đông xe ? ùn tắc,giờ cao điểm,ngã tư/ba/năm',
      'tai nạn giao thông @i: điểm đen,hay ngã,dễ ngã/vấp,ngã xe,vấp ngã,chết người,tông,té ngã ? tai nạn ' +
        'giao thông/nạn,an toàn giao thông,mất an toàn,nguy hiểm,va chạm',
      'xe buýt, bến xe, bãi đỗ xe @t: xe buýt/bus/khách/đạp công cộng,tuyến buýt,bến xe/thuyền,nhà ' +
        'chờ,trạm dừng/thu phí/sạc,vận tải công cộng,phương tiện công cộng,chỗ gửi xe,bãi gửi/giữ;bãi đỗ ' +
        'xe/giữ xe/đậu xe/xe,chỗ đậu xe/đỗ xe/để xe,điểm đỗ xe,gửi xe,nhà để xe',
    ],
  },
  {
    field: 'giao thông > hộ tịch',
    matters: [
      'tên đường, số nhà @t: biển số nhà/chỉ đường/số,đánh số nhà,cấp số nhà,chưa có số nhà/có tên,gắn ' +
        'biển/số nhà,bưu tá,trùng số nhà,bảng tên đường;tên đường/ngõ,đặt tên,biển tên/ngõ/chỉ dẫn,bảng chỉ ' +
        'dẫn ? số nhà',
    ],
  },
  {
    field: 'giao thông > môi trường',
    matters: [
      'cây xanh: cổ thụ,mục gốc,cành khô/cây,nhánh khô/cây,cây xanh/gãy/đổ/ngã/cổ ' +
        'thụ/to/nghiêng/khô/mục/xà cừ/phượng/bóng mát/chết/che/sâu/chắn/bàng/cảnh,cắt tỉa/cây,chặt ' +
        'tỉa/hạ/cây,tỉa cành/cây,gãy đổ,ngã đổ,mé nhánh/cành,đốn hạ,trồng cây,tán cây,rễ cây,hàng ' +
        'cây/bàng,thảm cỏ,bồn hoa,bật gốc,bóng mát,héo ? cây,lá rụng,rễ',
    ],
  },
  {
    field: 'điện > giao thông',
    matters: [
      'dây cáp chùng, trụ cản đường @?: cáp viễn thông/mạng/ngầm/treo lơ lửng/võng/đứt/chùng/rủ,dây ' +
        'cáp/mạng/rủ/thông tin/truyền hình/điện thoại/chùng/đứt/võng/thấp,chằng chịt,mạng nhện,bó cáp,ngầm ' +
        'hóa,hạ ngầm,rủ xuống,chùng xuống,sà xuống/thấp,võng xuống/thấp,cột viễn thông/điện giữa ' +
        'đường/ngả/nghiêng/điện nằm,lòng thòng,di dời trụ điện/dời cột điện,trụ điện nằm giữa/điện ' +
        'giữa,võng,mớ dây/cáp,tủ cáp',
    ],
  },
];
