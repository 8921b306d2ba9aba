/** Public order, fire, traffic offences, the army: the matters people raise, and the words they raise them with. */
import type { MatterGroup } from './matter.ts';

export const SECURITY: readonly MatterGroup[] = [
  {
    field: 'an ninh',
    matters: [
      'trộm cắp: trộm,mất trộm/xe/cắp/tài sản/đồ/chó/hai,trộm cắp/vặt/chó/gà/đêm/xe,ăn trộm,bắt ' +
        'trộm,cướp,cướp giật,giật đồ/túi,kẻ gian/cắp,đột nhập,cạy cửa,móc túi,bẻ khóa,lấy cắp/mất,phá ' +
        'khóa,bị trộm/lấy ? mất năm',
      'ma túy: ma túy,nghiện,con nghiện,người nghiện,nghiện hút/ngập,chích,chích hút/choác,hút ' +
        'chích/cỏ/hít,tiêm chích,kim tiêm,ống tiêm,cai nghiện,ngáo đá,cần sa,hàng trắng,sử dụng chất ' +
        'cấm,bóng cười,thuốc lá điện tử,chất kích thích,mua bán hàng trắng',
      'cờ bạc: cờ bạc,đánh bạc/bài/lô/đề,bài bạc,sòng bài/bạc,đá gà,số đề,lô đề,ghi đề/lô,cá độ/cược,ăn ' +
        'tiền,xóc đĩa,bắn cá,tổ tôm,sới gà/bạc,chọi gà,tá lả,tài xỉu,sát phạt,chơi bài/đề/lô,ổ bạc',
      'gây rối, đánh nhau: tụ tập/lại,đánh nhau/lộn/người/vợ,gây rối/gổ/sự,quậy phá,quậy,hung khí,băng ' +
        'nhóm,côn đồ,ẩu đả,nhậu nhẹt,say xỉn/rượu,mất trật tự,đe dọa,dọa đánh/giết,chửi bới/nhau/tục,rượt ' +
        'đuổi,hỗn chiến,càn quấy,đập phá,xích mích,bất an,lo sợ,thanh niên hư/thiếu niên hư,hành ' +
        'hung,chém,ném đá/chất bẩn/chai,ngáo,phá phách/rối,mâu thuẫn,cầm dao,la hét,hò hét đêm,xô xát,tranh ' +
        'khách,tạt sơn,hăm dọa,bảo kê,xâm hại,dâm ô,quấy rối,chặn đường,bắt nạt,choai choai,đám thanh ' +
        'niên,cãi chửi/nhau,say,rượu;bạo lực gia đình/hành;tâm thần,thần kinh,cầm gậy;lang thang,ăn xin,chèo ' +
        'kéo ? thanh niên/thiếu niên,phức tạp,quán nhậu,giết,uống rượu',
      'phòng cháy, chữa cháy: cháy,phòng cháy,chữa cháy,cháy nổ/chợ,báo cháy,cứu hỏa,hỏa hoạn,thoát ' +
        'hiểm/nạn,bình gas,kho gas,chập điện,trụ nước chữa cháy,họng nước,lối thoát/ra,thang thoát,dễ ' +
        'cháy,đun nấu hành lang,sang chiết,gas,sạc xe điện,đốt lửa,cửa thoát',
      'camera, tuần tra: an ninh/toàn xã hội,bảo vệ dân phố,trật tự công cộng/tự trị an,cảnh sát khu ' +
        'vực,tội phạm,trấn áp,khám phá án,quốc phòng an ninh,vi phạm pháp luật,công an khu vực/an phường,đi ' +
        'tuần,trực đêm;camera,mắt thần;tuần tra,dân phòng,tổ bảo vệ,chốt gác ? công an,trật tự,xử phạt',
      'lừa đảo, tín dụng đen: lừa đảo/tiền/bán/người/các cụ/qua mạng,tín dụng đen,vay nặng ' +
        'lãi/lãi/nóng/tiền nhanh,cho vay tiền/nóng/nặng/vay,đòi nợ/chuyển,siết nợ,giả danh/làm/công an/nhân ' +
        'viên,bốc bát họ,vỡ hụi/nợ,chơi hụi,đa cấp,app vay,chiếm đoạt,mua bán người,cuộc gọi lạ,hội thảo bán ' +
        'hàng,lãi cao/cắt cổ,bị lừa,mất tiền,hụi,bán hàng online,buôn người,tự xưng,gọi điện lừa,đường ' +
        'dẫn,rút sạch,bấm đường dẫn ? chuyển tiền',
      'tệ nạn: tệ nạn,mại dâm,trá hình,tiếp viên,mát xa,massage,kích dục,gái,quán cà phê trá ' +
        'hình/net/internet,nghi vấn,tà đạo/giáo,truyền đạo trái phép,đạo lạ,thuốc lá điện tử,tiệm net,bán ' +
        'dâm,bói toán,cà phê võng/phê đèn mờ,mời chào',
      'pháo, vũ khí: pháo,pháo nổ,đốt pháo/vàng mã,vật liệu nổ,súng,bom mìn,dao kiếm,xung điện,kích ' +
        'điện,chích điện,siệt điện,xiệc điện,rà điện,thuốc nổ,bắn pháo,chế pháo',
    ],
  },
  {
    field: 'an ninh > môi trường',
    matters: [
      'tiếng ồn: tiếng ồn/động/máy/gõ/cưa/nhạc,ồn ào/cả,gây ồn,làm ồn,quá ồn,rất ồn,ồn,ầm ĩ/ầm,inh ỏi,đinh ' +
        'tai,mất ngủ,không ngủ được,náo động,cắt sắt,khoan cắt,chát chúa,đến khuya/nửa đêm,sau 22 giờ/22h/23 ' +
        'giờ,máy cắt/nổ,gõ đục,còi xe,đục phá,ảnh hưởng giấc ngủ,đêm không ngủ,xưởng nhôm kính/cơ khí gây ' +
        'ồn,xập xình,gà gáy,nghỉ trưa,rầm rầm,rao bán;karaoke,hát karaoke/hò/to/loa/lớn/quá to,loa kẹo ' +
        'kéo/thùng/to/lớn/công suất lớn,kẹo kéo,mở nhạc/loa,nhạc lớn/to/sống/sàn/ầm/đêm,bật nhạc,ca hát,quán ' +
        'bar,vũ trường,công suất lớn,hò hét,cách âm,phòng hát',
      'chó thả rông: thả rông/chó/bò/trâu,chó,chó cắn/mèo/dữ/thả/sủa/chạy,con chó,nuôi chó/rắn,chạy ' +
        'rông,đàn chó,bầy chó,rọ mõm,xích chó/lại,tiêm phòng dại,phân chó,vật nuôi,thú cưng,trâu bò thả ' +
        'rông,dắt chó,cắn trẻ/người',
    ],
  },
  {
    field: 'an ninh > giao thông',
    matters: [
      'đua xe, vi phạm giao thông: đua xe,phóng nhanh/xe/ẩu,vượt ẩu/đèn,chạy ẩu/nhanh/trên vỉa hè/xe trên ' +
        'vỉa hè,nẹt pô/bô,rú ga,lạng lách,đánh võng,bốc đầu,mũ bảo hiểm,không mũ/đội mũ/nhường,ngược ' +
        'chiều,quá tốc độ,tốc độ cao,cảnh sát giao thông,nồng độ cồn,vi phạm giao thông/phạm luật giao ' +
        'thông,xe độ/không biển số/ba gác/tự chế/phóng/lôi/ba bánh/đưa đón/máy phóng,leo lề,công nông,phạt ' +
        'nguội/quá cao,chưa đủ tuổi lái xe,đăng kiểm,trừ điểm,mức phạt,rồ ga,chở ba/quá người/học sinh,độ ' +
        'pô,rải đinh,vứt đinh,đinh tặc,đi ngược,bằng lái,đá bóng dưới lòng',
      'xe tải, xe quá tải: xe tải/trọng tải lớn/ben/quá tải/container/đầu kéo/chở đất/chở cát/chở đá/chở ' +
        'hàng/bồn/lớn/trộn bê tông/công trình/chở nặng/chở mía/keo,quá tải trọng/khổ/khổ quá ' +
        'tải,container,giờ cấm,cấm tải,chở quá tải/vật liệu,tải trọng,ô tô tải',
      'đỗ xe: đỗ xe/ô tô/dọc/trái phép/lộn xộn/sai quy định/bừa bãi/hai bên/lấn/chắn/qua đêm/kín/trước ' +
        'cửa/ngang/tràn,đậu xe/ô tô/trái phép/đỗ/hai bên/bịt/kín/chắn,dừng đỗ/đậu/ô tô/xe,ô tô đỗ/tô đậu,xe ' +
        'đỗ/đậu/dù/ôm/hơi đậu/chắn/đò/để/công nghệ,giữ xe/xe trái phép,trông xe,để xe/ô tô/máy,ngày ' +
        'chẵn/lẻ,cản trở giao thông/trở đi lại/xe/lối,chặn lối,bến cóc,taxi,dựng xe,chắn cửa/lối,bịt lối,bắt ' +
        'khách,đón khách/trả,trả khách,bít hẻm/lối',
    ],
  },
  {
    field: 'an ninh > hộ tịch',
    matters: [
      'tạm trú, cư trú: tạm trú/vắng,nhà trọ/nghỉ,phòng trọ,khu trọ,dãy trọ,người lạ/thuê trọ/ngoài địa ' +
        'phương/ở trọ/nước ngoài,lưu trú,quản lý cư trú,nhập cảnh trái phép,khách trọ,chủ trọ,lạ mặt,thuê ' +
        'nhà,không khai báo,chứa chấp,ra vào bất thường ? cư trú,hộ khẩu,khai báo',
    ],
  },
  {
    field: 'quân sự',
    matters: [
      'nghĩa vụ quân sự, dân quân: nghĩa vụ,nhập ngũ,tuyển quân,khám tuyển/nghĩa vụ,tân binh,tạm hoãn,dự ' +
        'bị động viên,quân dự bị/nhân dự bị/đội/khu/sự,thao trường,quốc phòng,giáo dục quốc phòng,xuất ' +
        'ngũ,bộ đội xuất ngũ,trực sẵn sàng chiến đấu/bão,diễn tập,công trình quốc phòng,biên giới/phòng,biển ' +
        'đảo,chủ quyền,đi lính/bộ đội,gọi lính/khám,tòng quân,trường bắn,doanh trại,tập huấn,trốn khám,hậu ' +
        'phương,phòng thủ;dân quân,thôn đội trưởng,khẩu đội',
    ],
  },
];
