/** Electricity, water, irrigation, telephone: the matters people raise, and the words they raise them with. */
import type { Matter } from './matter.ts';

export const UTILITIES: readonly Matter[] = [
  {
    name: 'điện sinh hoạt',
    field: 'điện',
    words:
      'điện lưới, lưới điện, đường điện, trạm biến áp, máy biến áp, bình biến áp, biến thế, hạ thế, công tơ, đồng hồ điện, điện lực, ngành điện, điện sinh hoạt, điện sản xuất, câu móc điện, điện ba pha, điện 3 pha, an toàn điện, hệ thống điện, điện mặt trời, an toàn lưới điện, hệ thống lưới điện; mất điện, cúp điện, cắt điện, ngắt điện, điện yếu, điện áp, chập chờn, sự cố điện; đường dây, dây điện, trung thế, cao thế, cột điện, trụ điện, hành lang lưới điện; cấp điện, kéo điện, kéo đường điện, mắc điện, điện quốc gia, điện lưới quốc gia, lắp điện, chưa có điện',
    hints: 'điện, quá tải, công suất',
  },
  {
    name: 'giá điện',
    field: 'điện > tài chính',
    words: 'giá điện, giá điện sinh hoạt, tiền điện, hóa đơn điện, điện bậc thang, bậc thang, giá bán điện',
  },
  {
    name: 'nước sạch',
    field: 'điện',
    words:
      'nước sạch, nước máy, nước sinh hoạt, nước hợp vệ sinh, cấp nước, công trình cấp nước, đường ống nước, ống nước, ống dẫn nước, đồng hồ nước, thủy kế, thiếu nước, nước giếng, giếng khoan, giếng đào, nước ngọt, bể nước, nước uống, công trình nước, nhà máy nước, công ty nước, nước tự chảy, nước cạn, hết nước, đấu nối nước, lắp nước, nước khoan, téc nước, bồn nước, nước mưa để uống; mất nước, cúp nước, nước yếu, nước không lên; nước đục, nước phèn, bị phèn, nhiễm phèn, nhiễm sắt; vỡ ống',
    hints: 'giếng, nước, đường ống',
  },
  { name: 'giá nước', field: 'điện > tài chính', words: 'giá nước, tiền nước, hóa đơn nước' },
  {
    name: 'thủy lợi',
    field: 'điện > tài chính',
    words:
      'thủy lợi, kênh mương, mương tưới, mương dẫn nước, cứng hóa kênh, kênh cứng, tưới tiêu, nước tưới, nguồn tưới, tưới, kênh nội đồng, kênh tưới, kênh dẫn, phai, khô hạn, nước sản xuất, nước làm ruộng, nước cho lúa, tiêu úng, nạo vét kênh, thủy nông, thiếu nước tưới; hồ chứa, hồ thủy lợi, hồ đập, đập dâng, đập thủy lợi, đập, rò rỉ; trạm bơm, máy bơm; cống ngăn mặn, xâm nhập mặn, nhiễm mặn, ngăn mặn; lục bình, ghe, các kinh, con kinh, kinh mương, kinh rạch, kinh thủy lợi, nạo vét kinh, bồi lắng',
    hints: 'kênh, mương, nguồn nước, vụ chiêm, mùa vụ, hạn hán, thủy lợi nội đồng',
  },
  {
    name: 'điện thoại, internet',
    field: 'viễn thông > điện',
    words:
      'sóng điện thoại, sóng di động, phủ sóng, vùng lõm sóng, sóng yếu, mất sóng, internet, mạng internet, mạng chậm, wifi, cáp quang, trạm phát sóng, trạm bts, trạm thu phát sóng, cột phát sóng, viễn thông, nhà mạng, cước internet, cước điện thoại, truyền hình, bưu điện, bưu cục, bưu chính',
    hints: 'sóng, cước',
  },
];
