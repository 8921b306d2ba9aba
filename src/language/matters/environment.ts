/** Waste, smell, smoke, dirt: the matters people raise, and the words they raise them with. */
import type { MatterGroup } from './matter.ts';

export const ENVIRONMENT: readonly MatterGroup[] = [
  {
    field: 'môi trường',
    matters: [
      'rác thải: rác,rác thải/tràn/ùn/ứ/ngập/nhựa/đầy/bẩn/y tế,đổ rác/trộm rác/thải,xả rác/bậy,vứt ' +
        'rác,trút rác,bỏ rác,chất thải/đống,túi nilon/ni lông/rác,đống rác,ném rác,đồ cũ,thu gom rác,vỏ ' +
        'chai/bao,chai thuốc sâu,lá rau,không ai dọn,gạch vỡ,bồn cầu;lấy rác,gom rác,xe rác/chở rác/gom/ép ' +
        'rác/thu gom,thu rác,đội rác;thùng rác/đựng rác,phân loại rác;bãi rác/tập kết,tập kết rác,chôn ' +
        'rác,điểm trung chuyển rác/gom rác/để rác/tập kết,trạm trung chuyển,chỗ gom rác;đốt rác;xà bần,phế ' +
        'thải/thải xây dựng,vật liệu thải/liệu xây dựng thải,đổ lén/trộm,bao bì;vỏ bao thuốc/thuốc trừ ' +
        'sâu,bao bì thuốc ? thu gom,vứt,bừa bãi',
      'nước thải, mùi hôi: ô nhiễm/nhiễm nguồn nước,nguồn nước ô nhiễm,chưa qua xử lý,hầm tự hoại,hố ' +
        'phân,nhiễm dầu,chất bẩn,nước rỉ rác/xà phòng,thuốc diệt cỏ/trừ cỏ,ảnh hưởng môi trường,tác động môi ' +
        'trường,bảo vệ môi trường,dầu nhớt,giặt là,đổi màu,đen ngòm,biogas,rò mùi;nước ' +
        'thải/đen/bẩn/rửa/chua/giặt,xả thải/mùi/thẳng/phân/ra suối/ra sông/nước,cá chết,hóa chất,bể phốt,hầm ' +
        'cầu,váng,váng mỡ,dầu mỡ,mỡ thải,đổ nước;mùi hôi/sơn/hóa chất/thối/lạ,hôi thối/tanh/hám,bốc mùi,bay ' +
        'mùi,nồng nặc,tanh,tanh nồng,mùi,hôi,thối,thoang thoảng,phun thuốc cỏ,thuốc cỏ,ngột ngạt ? khó thở',
      'cỏ rậm, dọn vệ sinh: vệ sinh môi trường/sinh công cộng,mất vệ sinh,phát quang,cỏ ' +
        'rậm/dại/mọc/cao/tốt,bụi rậm,dọn vệ sinh/dẹp,quét dọn/đường/rác,um tùm,rậm rạp,ao tù,nước ' +
        'tù,muỗi,sinh muỗi,tổng vệ sinh,cống hôi,kênh hôi,xanh sạch đẹp,sạch làng,cảnh quan môi trường,phóng ' +
        'uế,rắn rết,hoang hóa,bẩn thỉu,nhếch nhác,đất hoang,vườn hoang,nhà hoang,không ai quét,bèo tây,cắt ' +
        'cỏ,cây dại,đi vệ sinh bậy,tiểu bậy,lau sậy,rậm,rắn;nhà vệ sinh;công nhân vệ sinh/ty môi trường,đội ' +
        'vệ sinh ? môi trường,vệ sinh,bẩn,dơ',
    ],
  },
  {
    field: 'môi trường > tài chính',
    matters: [
      'tiền rác: phí rác/vệ sinh/thu gom rác/vệ sinh môi trường,tiền rác/vệ sinh',
      'chăn nuôi gây ô nhiễm: trại heo/lợn/gà/bò,trang trại,chuồng trại/heo/lợn/bò/gà/vịt,chăn nuôi trong ' +
        'khu dân cư/nuôi gây ô nhiễm/gà/lợn,nuôi heo/lợn/gà/bò/vịt/ngan/dê/trâu/nhiều chó,phân gia ' +
        'súc/heo/lợn/gà,xác động vật/lợn/heo/súc vật/gia cầm/chuột,súc vật chết,ruồi,ruồi nhặng/muỗi,lợn ' +
        'chết,gà chết/vịt,mổ ngay/chó/lợn,lò giết;giết mổ/mổ gia súc,lò mổ;nuôi chim bồ câu/yến,phân ' +
        'chim,nhà yến,chim yến ? chăn nuôi,heo,lợn',
    ],
  },
  {
    field: 'môi trường > dự án',
    matters: [
      'khói bụi: khói,mù mịt,khí thải,khói đen/than/thuốc/khét/bếp/độc,xả khói,đốt than/củi,phủ bạt,tưới ' +
        'nước rửa đường,bãi than,trạm trộn bê tông/trộn,khét,than tổ ong/củi,bếp than,cát sỏi,rơi vãi ' +
        'cát,bụi phủ,nắng bụi/thì bụi;khói bụi,bụi,bụi bẩn/bặm/mù/đá/than/gỗ/trắng/bay/xi măng,che bạt,rơi ' +
        'vãi,dập bụi,bãi cát,cát rơi,không tưới nước;đốt rơm/đồng',
    ],
  },
  {
    field: 'môi trường > giao thông',
    matters: [
      'khai thác khoáng sản @i: mỏ đá/sắt/than/đất/cát/quặng/thiếc/vàng,khai thác cát/thác đá/thác mỏ/thác ' +
        'đất/thác vàng,khoáng sản,nổ mìn,cát tặc,hút cát,tuyển quặng,bãi thải,quặng,đất tặc,san gạt đất,hồ ' +
        'thải,đuôi quặng,sa tặc,đào đất,nghiền đá,công trường đá,tàu cuốc,cuốc cát ? mỏ,khai thác,khe ' +
        'suối,đầu nguồn',
    ],
  },
  {
    field: 'môi trường > an ninh',
    matters: [
      'cơ sở sản xuất trong khu dân cư: cơ sở sản xuất/sở sơn/sở cơ khí/sơn,xưởng ' +
        'gỗ/sơn/nhựa/mộc/làm/hàn/cơ khí/cưa/nhôm/sắt/may,lò gạch/vôi/đốt/bánh/nướng/rèn/mổ/than,nhà máy xi ' +
        'măng/máy giấy/máy chế biến/máy thép,phế liệu,ve chai,tái chế,nhuộm,phun sơn,đốt than củi,tiệm ' +
        'sơn,sơn tĩnh điện ? xưởng,nhà máy,làng nghề',
      'bảo vệ rừng @i: phá rừng,lâm tặc,cháy rừng,rừng đầu nguồn,kiểm lâm,trồng rừng,rừng,chặt phá,đốt ' +
        'nương',
    ],
  },
  {
    field: 'môi trường > văn hóa',
    matters: [
      'nghĩa trang @t: nghĩa địa/trang nhân dân,chôn cất,mồ mả,hỏa táng,mộ xây,quy tập mồ mả,bốc mộ,di dời ' +
        'mộ ? nghĩa trang,mộ',
    ],
  },
];
