/** Menu items that open pages, which are the pages' titles too. */

export const viMenu = {
  openSidebar: 'Mở bảng bên',
  openIntake: 'Nhập hộ',
  openBoard: 'Bảng gửi',
  openReview: 'Rà từng ý kiến',
  openLookAlikes: 'Ý kiến trùng',
  assignment: 'Phân công',
  openAssign: 'Xem và phân công',
  openRemind: 'Xem và nhắc việc',
  openWizard: 'Khai báo từ kế hoạch…',
  openSettings: 'Cài đặt…',
  sidebarTitle: 'Sổ Kiến Nghị',
} as const;
