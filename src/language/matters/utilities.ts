/** Electricity, water, irrigation, telephone: the matters people raise, and the words they raise them with. */
import type { Matter } from './matter.ts';

export const UTILITIES: readonly Matter[] = [
  {
    name: 'điện sinh hoạt',
    field: 'điện',
    words:
      'mất điện, cấp điện, cúp điện, cắt điện, ngắt điện, điện lưới, lưới điện, đường điện, đường dây điện, đường dây, dây điện, trạm biến áp, máy biến áp, bình biến áp, biến thế, hạ thế, trung thế, cao thế, điện yếu, điện áp, chập chờn, công tơ, công tơ điện, đồng hồ điện, cột điện, trụ điện, điện lực, ngành điện, điện sinh hoạt, điện sản xuất, kéo điện, kéo đường điện, mắc điện, điện quốc gia, điện lưới quốc gia, lắp điện, câu móc điện, hành lang lưới điện, điện ba pha, điện 3 pha, chưa có điện, sự cố điện, an toàn điện, hệ thống điện',
    hints: 'điện, quá tải, công suất',
  },
  { name: 'giá điện', field: 'điện > tài chính', words: 'giá điện, tiền điện, hóa đơn điện, điện bậc thang, bậc thang, giá bán điện' },
  {
    name: 'nước sạch',
    field: 'điện',
    words:
      'nước sạch, nước máy, nước sinh hoạt, nước hợp vệ sinh, cấp nước, hệ thống cấp nước, công trình cấp nước, đường ống nước, ống nước, ống dẫn nước, vỡ ống, vỡ ống nước, đồng hồ nước, thủy kế, mất nước, cúp nước, thiếu nước sinh hoạt, thiếu nước, nước yếu, nước đục, nước phèn, bị phèn, nhiễm phèn, nhiễm sắt, nước giếng, giếng khoan, giếng đào, nước ngọt, bể nước, nước uống, công trình nước, nhà máy nước, công ty nước, nước tự chảy, nước cạn, hết nước, đấu nối nước, lắp nước, nước không lên, nước khoan, téc nước, bồn nước, nước mưa để uống',
    hints: 'giếng, nước, đường ống',
  },
  { name: 'giá nước', field: 'điện > tài chính', words: 'giá nước, giá nước sạch, tiền nước, hóa đơn nước' },
  {
    name: 'thủy lợi',
    field: 'điện > tài chính',
    words:
      'thủy lợi, kênh mương, kênh mương nội đồng, mương tưới, mương dẫn nước, cứng hóa kênh, kênh cứng, trạm bơm, ống dẫn của trạm bơm, tưới tiêu, nước tưới, nguồn tưới, tưới, kênh nội đồng, kênh tưới, kênh dẫn, hồ chứa, hồ thủy lợi, hồ đập, đập dâng, đập thủy lợi, phai, máy bơm, hạn hán, khô hạn, cống ngăn mặn, xâm nhập mặn, nhiễm mặn, ngăn mặn, đập, nước sản xuất, nguồn nước sản xuất, nước làm ruộng, nước cho lúa, tiêu úng, rò rỉ, nạo vét kênh, nạo vét kênh mương, thủy nông, thiếu nước sản xuất, thiếu nước tưới, lục bình, ghe, các kinh, con kinh, kinh mương, kinh rạch, kinh thủy lợi, nạo vét kinh, bồi lắng',
    hints: 'kênh, mương, nguồn nước, vụ chiêm, mùa vụ',
  },
  {
    name: 'điện thoại, internet',
    field: 'viễn thông > điện',
    words:
      'sóng điện thoại, sóng di động, phủ sóng, vùng lõm sóng, sóng yếu, mất sóng, internet, mạng internet, mạng chậm, wifi, cáp quang, trạm phát sóng, trạm bts, trạm thu phát sóng, cột phát sóng, viễn thông, nhà mạng, truyền hình cáp, cước internet, cước điện thoại, tín hiệu truyền hình, truyền hình, bưu điện, bưu cục, bưu chính',
    hints: 'sóng, cước',
  },
];
