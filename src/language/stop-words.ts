/** Words that every petition uses: they tell nothing of what it is about. */
import { wordList } from './word-list.ts';

export const STOP_WORDS = wordList(
  'đề,nghị,xin,mong,muốn,cần,được,cho,và,của,là,có,bị,ở,tại,trên,trong,ngoài,dưới,ra,vào,đến,từ,về,với,nơi,' +
    'này,đó,kia,ấy,thì,mà,nhưng,những,các,cái,con,người,dân,bà,nhân,hộ,gia,đình,tổ,chức,phường,xã,huyện,quận,' +
    'tỉnh,thành,phố,không,chưa,đã,đang,sẽ,vẫn,còn,rất,quá,lắm,làm,nhiều,ít,một,hai,ba,bốn,năm,sáu,bảy,tám,chín,' +
    'mười,như,nên,hay,hoặc,khi,lúc,nếu,vì,bởi,do,theo,cũng,từng,mọi,tất,cả,toàn,thế,nào,gì,ai,đâu,sao,nay,rồi,' +
    'lại,lên,xuống,đi,thêm,nữa,luôn,sớm,ngay,kịp,thời,quan,tâm,xem,xét,giải,quyết,xử,lý,kiểm,tra,chỉ,đạo,nhờ,kiến,' +
    'phản,ánh,yêu,cầu,ngành,năng,cơ,chính,quyền,địa,phương,cấp,ủy,ban,nhà,nước,ảnh,hưởng,gây,tình,trạng,việc,sự,' +
    'hiện,bây,giờ,tháng,tuần,hôm,sáng,chiều,trước,sau,giữa,bên,cạnh,gần,mình,chúng,tôi,bao,khắc,phục,thường,xuyên,' +
    'mỗi,cách,nhất,hàng,hằng,để,vài,số,lần,đối,tượng,bảo,đảm,nhằm',
);
