/** Words of “Nhắc việc”. Each is an export of its own, so that the page carries no names. */

export const title = 'Nhắc việc';
export const about = 'Hôm nay nhắc ai, gọi ai';
export const modes = {
  trial: 'Đang chạy thử: mọi thư chỉ về văn phòng',
  live: 'Đang gửi thật: thư đi đến từng tổ, từng đơn vị',
  off: 'Đang tắt: sổ không tự gửi thư',
} as const;
export const turn = { trial: 'Chạy thử', live: 'Bắt đầu gửi thật', off: 'Tắt' } as const;
export const liveAsk = 'Từ giờ thư sẽ đi đến từng tổ, từng đơn vị, không chỉ về văn phòng. Bắt đầu gửi thật?';
export const heartbeat = (moment: string): string => `Lần chạy cuối: ${moment}`;
export const today = 'Hôm nay gửi gì';
export const nothing = 'Hôm nay không có thư nào phải gửi.';
export const send = 'Gửi nhắc việc ngay';
export const sending = (sent: number, all: number): string => `Đã gửi ${sent}/${all} thư`;
export const stop = 'Dừng, phần còn lại gửi sau';
export const sentAll = (sent: number, left: number): string =>
  `Đã gửi ${sent} thư${left === 0 ? '.' : `, còn ${left} thư chờ lần gửi sau.`}`;
export const calls = (count: number): string => `Cần gọi hôm nay: ${count}`;
export const noPhone = 'chưa ghi số điện thoại';
export const zalo = 'Tin gửi nhóm Zalo';
