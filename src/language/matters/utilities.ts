/** Electricity, water, irrigation, telephone: the matters people raise, and the words they raise them with. */
import type { MatterGroup } from './matter.ts';

export const UTILITIES: readonly MatterGroup[] = [
  {
    field: 'điện',
    matters: [
      'điện sinh hoạt @k: điện lưới/lực/sinh hoạt/sản xuất/ba pha/3 pha/mặt trời/giật/chập/quốc,lưới ' +
        'điện,đường điện,trạm biến áp/điện,máy biến áp,bình biến áp,biến thế,hạ thế,công tơ,đồng hồ ' +
        'điện,ngành điện,câu móc điện/điện,an toàn điện,hệ thống điện,số điện,ghi điện,rò điện,hở ' +
        'điện,aptomat,cầu dao,tủ điện,dây trần,nhảy điện,đèn dầu;mất điện,cúp điện,cắt điện,ngắt điện,điện ' +
        'yếu/áp/tụt,chập chờn,sự cố điện,sụt áp,nhảy cầu dao;đường dây,dây điện,trung thế,cao thế,cột ' +
        'điện,trụ điện;cấp điện,kéo điện,mắc điện,điện quốc gia,lắp điện ? điện,quá tải,công suất,ghi số',
      'nước sạch @k: nước sạch/máy/sinh hoạt/hợp vệ sinh/giếng/ngọt/uống/tự chảy/cạn/khoan/mưa để uống/lúc ' +
        'có/không về/khe/suối/tập trung,cấp nước,công trình cấp nước/trình nước/ty nước,đường ống nước,ống ' +
        'nước/dẫn nước,đồng hồ nước,thủy kế,thiếu nước,giếng khoan/đào/cạn/khô,bể nước,nhà máy nước,hết ' +
        'nước,đấu nối nước,lắp nước,téc nước,bồn nước,cắt nước,ngưng nước;mất nước,cúp nước,nước yếu/không ' +
        'lên/rỉ/bơm/có cặn,áp lực nước/không đủ;nước đục/phèn/vàng/có mùi,bị phèn,nhiễm phèn/sắt;vỡ ống ? ' +
        'giếng,nước,đường ống',
    ],
  },
  {
    field: 'điện > tài chính',
    matters: [
      'giá điện @k: giá điện/bán điện,tiền điện,hóa đơn điện,bậc thang,ghi số điện',
      'giá nước @k: giá nước,tiền nước,hóa đơn nước',
      'thủy lợi @t: thủy lợi/nông,kênh mương/cứng/nội đồng/tưới/dẫn/bê tông,mương tưới/dẫn ' +
        'nước/vỡ/dẫn,cứng hóa kênh,tưới tiêu,nước tưới/sản xuất/làm ruộng/cho lúa/cấy/vào ruộng/mặn,nguồn ' +
        'tưới,tưới,phai,khô hạn,tiêu úng,nạo vét kênh/vét mương,vỡ bờ,mặn xâm nhập,ruộng khô,thiếu nước ' +
        'tưới,bị vùi,khơi lại;hồ chứa/đập,đập dâng,đập,rò rỉ;trạm bơm,máy bơm;cống ngăn mặn,xâm nhập ' +
        'mặn,nhiễm mặn,ngăn mặn;lục bình,ghe,các kinh,con kinh,kinh mương/rạch,nạo vét kinh,bồi lắng ? ' +
        'kênh,mương,nguồn nước,vụ chiêm,mùa vụ,hạn hán,thủy lợi nội đồng',
    ],
  },
  {
    field: 'viễn thông > điện',
    matters: [
      'điện thoại, internet @k: sóng điện thoại/di động/yếu/4g,phủ sóng,vùng lõm sóng,mất ' +
        'sóng/mạng,internet,mạng internet/chậm/yếu/rớt,wifi,cáp quang,trạm phát sóng/bts/thu phát sóng,cột ' +
        'phát sóng,viễn thông,nhà mạng,cước internet/điện thoại,truyền hình,bưu điện/cục/chính,bts,báo ' +
        'đến,4g,rớt mạng ? sóng,cước,điện thoại',
    ],
  },
];
