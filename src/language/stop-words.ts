/** Words that every petition uses: they tell nothing of what it is about. Without marks. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'de nghi xin mong can duoc cho va cua la co bi o tai tren trong ngoai duoi ra vao den tu ve voi nay do kia ay thi ma nhung cac cai con ' +
    'nguoi dan ba con nhan bà ho gia dinh to chuc phuong xa huyen quan tinh thanh pho khong chua da dang se van con rat qua lam nhieu it ' +
    'mot hai ba bon nam sau bay tam chin muoi nhu nen hay hoac khi luc neu vi boi do theo cung tung moi tat ca toan the nao gi ai dau sao ' +
    'nay kia roi lai len xuong di lai them nua luon som ngay kip thoi quan tam xem xet giai quyet xu ly kiem tra chi dao nho kien nghi phan anh ' +
    'yeu cau nganh chuc nang co quan chinh quyen dia cap lanh dao ubnd uy ban nhan nha nuoc anh huong gay rat tinh trang viec su hien bay gio ' +
    'thang tuan hom toi sang chieu truoc sau giua ben canh gan cua minh chung bao tieu khac phuc thuong xuyen dinh ky moi cach nhat la ca gi'
  ).split(' '),
);
