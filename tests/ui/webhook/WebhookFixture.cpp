// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WebhookFixture.h"

#include "tests/support/Wait.h"

#include <QMessageBox>

namespace botdeck::test {

using namespace Qt::StringLiterals;

void WebhookTest::present(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&widget, 30'000));
    settle();
}

void WebhookTest::click(QWidget &of, const char *button)
{
    auto &found = part<QAbstractButton>(of, button);
    ASSERT_TRUE(found.isEnabled()) << button;
    QTest::mouseClick(&found, Qt::LeftButton);
    settle();
}

void WebhookTest::type(QWidget &of, const char *field, const QString &text)
{
    auto &found = part<QLineEdit>(of, field);
    found.setFocus();
    found.selectAll();
    QTest::keyClick(&found, Qt::Key_Delete);
    QTest::keyClicks(&found, text);
    settle();
}

void WebhookTest::answer(QWidget &window, const char *question, const char *button)
{
    QMessageBox *box = nullptr;
    ASSERT_TRUE(waitUntil([&] {
        box = window.findChild<QMessageBox *>(QString::fromLatin1(question));
        return box != nullptr && box->isVisible();
    })) << question;
    QTest::mouseClick(box->findChild<QPushButton *>(QString::fromLatin1(button)), Qt::LeftButton);
    settle();
}

domain::WebhookInfo WebhookTest::told(const QByteArray &more)
{
    const auto info = domain::readWebhookInfo(
        R"({"url":"https://bot.example.org:8443/a-secret-path","has_custom_certificate":true)" + more + "}");
    EXPECT_TRUE(info);
    return info.value_or(domain::WebhookInfo());
}

domain::WebhookDelivery WebhookTest::delivery(const QByteArray &body) const
{
    domain::WebhookDelivery delivery;
    delivery.receivedMs = clock.wallMs();
    delivery.peer = u"127.0.0.1"_s;
    delivery.headers = {{"Content-Type", "application/json"}, {"Host", "bot.example.org"}};
    delivery.body = body;
    delivery.seq = 7;
    delivery.updateId = u"900719925474099"_s;
    delivery.kind = u"message"_s;
    delivery.status = 200;
    return delivery;
}

ui::webhook::ShownCertificate WebhookTest::certificate() const
{
    constexpr qint64 day = 86'400'000;
    return {u"webhook.pem"_s,          {u"bot.example.org"_s, u"203.0.113.7"_s},
            clock.wallMs() - day,      clock.wallMs() + 365 * day,
            QByteArray("\x01\xab", 2), u"/invented/webhook.pem"_s};
}

} // namespace botdeck::test
