/* biome-ignore-all lint/correctness/noUnusedVariables: global functions that the host calls by name. */
/* A small script in the shape of the built one, for what the page of `npm start` must show. */

const ui = () => SpreadsheetApp.getUi();
const book = () => SpreadsheetApp.getActiveSpreadsheet();

function onOpen() {
  const times = ui().createMenu('Nhắc việc').addItem('Hẹn giờ', 'startTimer').addItem('Gửi thư', 'sendMail');
  ui()
    .createMenu('Tổng hợp')
    .addItem('Tổng hợp ý kiến', 'consolidate')
    .addItem('Chốt số liệu', 'freeze')
    .addItem('Báo lỗi', 'fail')
    .addItem('Thêm trang', 'addSheet')
    .addItem('Chỉ chỗ sai', 'reveal')
    .addSeparator()
    .addSubMenu(times)
    .addToUi();
  ui()
    .createMenu('Kiến nghị')
    .addItem('Mở bảng bên', 'openSidebar')
    .addItem('Mở hộp thoại', 'openDialog')
    .addToUi();
}

function onEdit(e) {
  if (e.range.getA1Notation() === 'B2') e.range.offset(1, 0).setValue(`đã báo: ${e.value}`);
}

function setUpWorkbook() {
  const sheet = book().getSheets()[0].setName('TDP 01').setTabColor('#2E75B6');
  sheet.getRange('A:A').setNumberFormat('@').setWrap(true).setVerticalAlignment('top');
  sheet.setColumnWidth(1, 320);
  sheet.getRange('A1').setValue('Tổ dân phố số 1').setFontSize(16).setFontWeight('bold');
  sheet.getRange('A2:B2').setValues([['Tình trạng gửi', 'Chưa xong']]);
  sheet
    .getRange('A4:C4')
    .setValues([['Nội dung', 'Số lượt', 'Ngày']])
    .setBackground('#d6e4f0');
  sheet.getRange('A5').setValue('Đèn đường trong ngõ hỏng từ sau Tết, buổi tối đi sinh hoạt chi bộ tối om.');
  sheet.getRange('B5').setValue(2);
  sheet.getRange('C5:C20').setNumberFormat('dd/mm/yyyy');
  sheet.getRange('D5').setFormula('=COUNTA(A5:A100)');
  sheet.setFrozenRows(4);
  const list = SpreadsheetApp.newDataValidation().requireValueInList(['Chưa xong', 'Đã xong'], true);
  sheet.getRange('B2').setDataValidation(list.setAllowInvalid(true).build());
  const late = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=$B5>5')
    .setBackground('#f8d7d3')
    .setRanges([sheet.getRange('A5:C20')])
    .build();
  sheet.setConditionalFormatRules([late]);
  const people = book().insertSheet('Nguồn ý kiến');
  people.getRange('A1:B2').setValues([
    ['Tên', 'E-mail'],
    ['Tổ dân phố số 1', 'tdp01@example.vn'],
  ]);
  book().insertSheet('Sổ ẩn').hideSheet();
  book().setActiveSheet(sheet);
}

function consolidate() {
  const view = book().getSheetByName('Tổng hợp') ?? book().insertSheet('Tổng hợp');
  const values = book().getSheetByName('TDP 01').getRange('A5:A30').getValues();
  const texts = values.filter(([text]) => text !== '');
  view.clearContents();
  view.getRange(1, 1, texts.length, 1).setNumberFormat('@').setValues(texts);
  book().toast(`${texts.length} ý kiến`, 'Tổng hợp');
}

function freeze() {
  const answer = ui().alert('Chốt số liệu', 'Chốt bây giờ?', ui().ButtonSet.YES_NO);
  if (answer !== ui().Button.YES) return;
  const number = ui().prompt('Chốt số liệu', 'Số văn bản?', ui().ButtonSet.OK_CANCEL).getResponseText();
  book().getSheetByName('TDP 01').getRange('E1').setNumberFormat('@').setValue(`chốt ${number}`);
  ui().alert('Chốt số liệu', 'Đã chốt.', ui().ButtonSet.OK);
}

function fail() {
  throw new Error('Sổ đang có người khác tổng hợp.');
}

function addSheet() {
  const front = book().getActiveSheet();
  book().insertSheet('Trang mới').getRange('A1').setValue('<b>mới</b>').setNote('<i>ghi chú</i>');
  book().setActiveSheet(front, true);
}

function reveal() {
  book().getSheetByName('Nguồn ý kiến').getRange('B2').activate();
}

function startTimer() {
  ScriptApp.newTrigger('onTime').timeBased().everyHours(1).create();
}

function onTime() {
  const cell = book().getSheetByName('TDP 01').getRange('E2');
  cell.setValue(Number(cell.getValue()) + 1);
}

function sendMail() {
  MailApp.sendEmail({
    to: 'tdp01@example.vn',
    subject: 'Nhắc gửi ý kiến <b>',
    body: 'Hạn gửi là hôm nay.',
    htmlBody: '<p>Hạn gửi là <strong>hôm nay</strong>.</p><script>parent.postMessage("x","*")</script>',
    name: 'Văn phòng Đảng ủy',
  });
}

const PANEL = `<!doctype html><html><head><title>x</title></head><body>
<button id="ask">Hỏi</button> <button id="bad">Hỏng</button> <button id="date">Ngày</button>
<button id="close">Đóng</button><p id="out"></p><p id="net"></p>
<script>
const out = (text) => { document.getElementById('out').textContent = text; };
const run = () => google.script.run
  .withUserObject('kèm')
  .withSuccessHandler((result, about) => out(about + ': ' + JSON.stringify(result)))
  .withFailureHandler((error) => out(error.name + ': ' + error.message));
document.getElementById('ask').onclick = () => run().echo({ text: '<b>5</b>', list: [1, undefined, null] });
document.getElementById('bad').onclick = () => run().fail();
document.getElementById('date').onclick = () => {
  try { run().echo(new Date()); } catch (error) { out(error.message + ' ' + typeof google.script.run.echo_); }
};
document.getElementById('close').onclick = () => google.script.host.close();
fetch('/api/book', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' })
  .then(() => 'vào được', () => 'bị chặn')
  .then((text) => { document.getElementById('net').textContent = text; });
</script></body></html>`;

function openSidebar() {
  ui().showSidebar(HtmlService.createHtmlOutput(PANEL).setTitle('Nhập hộ'));
}

function openDialog() {
  ui().showModalDialog(HtmlService.createHtmlOutput(PANEL).setWidth(420).setHeight(220), 'Văn bản');
}

function echo(input) {
  book().getSheetByName('TDP 01').getRange('E3').setNumberFormat('@').setValue(input.text);
  return input;
}
