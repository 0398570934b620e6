// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConverseFixture.h"

#include "models/ChatListModel.h"
#include "models/ConversationModel.h"
#include "tests/support/Wait.h"

#include <QTest>

namespace botdeck::test {

using domain::ChatMessage;
using domain::KeyboardButton;
using ui::converse::ConversationView;

namespace {

QStandardItem *itemOf(const ChatMessage &message)
{
    auto *item = new QStandardItem;
    item->setData(QVariant::fromValue(message), models::ConversationModel::MessageRole);
    return item;
}

} // namespace

KeyboardButton inventedButton(const QString &label, const QString &kind, const QString &value)
{
    KeyboardButton button;
    button.setText(u"text", label);
    button.setText(kind, value);
    return button;
}

void ConverseFixture::open(const QSize &size)
{
    page = std::make_unique<ui::converse::ConversePage>(theme, clock);
    page->chats().setChats(&chats);
    page->conversation().setMessages(&messages);
    domain::ChatEntry chat{QStringLiteral("20004118"), QStringLiteral("Ops · Refunds")};
    chat.type = QStringLiteral("supergroup");
    page->conversation().showChat(chat);
    tester = std::make_unique<QAbstractItemModelTester>(
        view().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    listen();
    page->resize(size);
    page->show();
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get(), 30'000));
    settle();
}

void ConverseFixture::listen()
{
    QObject *context = page.get();
    const auto note = [this](const char *what, const QString &of) {
        asked += QString::fromLatin1(what) + u':' + of;
    };
    const auto noteMessage = [this, context, note](const char *what, auto signal) {
        QObject::connect(&view(), signal, context, [note, what](const ChatMessage &message) {
            note(what, message.messageId);
        });
    };
    noteMessage("reply", &ConversationView::replyAsked);
    noteMessage("edit", &ConversationView::editAsked);
    noteMessage("delete", &ConversationView::deleteAsked);
    noteMessage("pin", &ConversationView::pinAsked);
    noteMessage("forward", &ConversationView::forwardAsked);
    noteMessage("again", &ConversationView::useAgainAsked);
    QObject::connect(&view(), &ConversationView::cancelAsked, context, [note](const ChatMessage &message) {
        note("cancel", QString::number(message.sendingId));
    });
    QObject::connect(
        &view(), &ConversationView::buttonPressed, context,
        [note](const ChatMessage &message, int row, int column) {
            note("press", QStringLiteral("%1 %2 %3").arg(message.messageId).arg(row).arg(column));
        });
    QObject::connect(
        &view(), &ConversationView::answerAsked, context,
        [note](const ChatMessage &, const domain::ButtonPress &press) { note("answer", press.queryId); });
    QObject::connect(&view(), &ConversationView::retryAsked, context, [note](qint64 sending) {
        note("retry", QString::number(sending));
    });
    QObject::connect(&view(), &ConversationView::olderWanted, context, [this] { ++olderWanted; });
    QObject::connect(&view(), &ConversationView::linkAsked, context, [note](const QString &address) {
        note("link", address);
    });
    QObject::connect(
        &view(), &ConversationView::copyAsked, context, [note](const QString &text) { note("copy", text); });
    QObject::connect(&view(), &ConversationView::recordAsked, context, [note](const ChatMessage &message) {
        note("record", message.messageId);
    });
    QObject::connect(&view(), &ConversationView::monitorAsked, context, [note](qint64 seq) {
        note("monitor", QString::number(seq));
    });
    QObject::connect(
        &page->chats(), &ui::converse::ChatsPane::chatChosen, context,
        [note](const QString &chat) { note("chat", chat); });
    QObject::connect(
        &page->chats(), &ui::converse::ChatsPane::openAsked, context,
        [note](const QString &chat) { note("open", chat); });
}

void ConverseFixture::settle()
{
    for (int turn = 0; turn < 3; ++turn)
        test::settle();
}

ChatMessage ConverseFixture::message(int id, const QString &text, int minutes) const
{
    ChatMessage message;
    message.messageId = QString::number(id);
    message.fromId = QStringLiteral("10000931");
    message.fromName = QStringLiteral("Mara Voss");
    message.dateMs = clock.wallMs() - minutes * qint64(60'000);
    message.text.text = text;
    message.seq = 100 + id;
    return message;
}

ChatMessage ConverseFixture::withKeyboard(int id) const
{
    ChatMessage own = message(id, QStringLiteral("Two charges found, please check."));
    own.isOwn = true;
    own.state = domain::MessageState::Sent;
    const QString callback = QStringLiteral("callback_data");
    own.keyboard.rows = {
        {inventedButton(QStringLiteral("Approve refund"), callback, QStringLiteral("approve")),
         inventedButton(QStringLiteral("Reject"), callback, QStringLiteral("reject"))},
        {inventedButton(
             QStringLiteral("Open order"), QStringLiteral("url"),
             QStringLiteral("https://shop.example/88213")),
         inventedButton(QStringLiteral("转人工"), callback, QStringLiteral("human")),
         inventedButton(QStringLiteral("Hold 24 h"), callback, QStringLiteral("hold"))}};
    return own;
}

void ConverseFixture::append(const ChatMessage &message)
{
    messages.appendRow(itemOf(message));
    settle();
}

void ConverseFixture::prepend(const QList<ChatMessage> &older)
{
    QList<QStandardItem *> items;
    for (const ChatMessage &message : older)
        items.append(itemOf(message));
    messages.setColumnCount(1);
    messages.invisibleRootItem()->insertRows(0, items);
    settle();
}

void ConverseFixture::change(int row, const ChatMessage &message)
{
    messages.setData(
        messages.index(row, 0), QVariant::fromValue(message), models::ConversationModel::MessageRole);
    settle();
}

void ConverseFixture::addChat(const domain::ChatEntry &chat)
{
    auto *item = new QStandardItem;
    item->setData(QVariant::fromValue(chat), models::ChatListModel::EntryRole);
    chats.appendRow(item);
    settle();
}

QRect ConverseFixture::partRect(int row, ui::converse::PartKind kind, int number)
{
    for (const ui::converse::Part &part : picture(row).parts) {
        if (part.kind == kind && number-- == 0)
            return part.rect.translated(view().visualRect(index(row)).topLeft());
    }
    return {};
}

void ConverseFixture::click(const QPoint &place)
{
    QTest::mouseMove(view().viewport(), place);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, place);
    settle();
}

void ConverseFixture::key(int key, Qt::KeyboardModifiers keys)
{
    QTest::keyClick(&view(), Qt::Key(key), keys);
    settle();
}

} // namespace botdeck::test
