// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SecretsFixture.h"

#include <QClipboard>
#include <QLabel>
#include <QMetaProperty>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace botdeck::test {

using security::SecretBackend;
using security::SecretJob;
using security::VaultStore;

namespace {

constexpr security::KdfCost cheap{1, 8};

void finish(SecretJob *job)
{
    QSignalSpy succeeded(job, &SecretJob::succeeded);
    ASSERT_TRUE(waitUntil([&succeeded] { return succeeded.size() == 1; }));
}

} // namespace

SecretsFixture::SecretsFixture()
    : vault(folder.filePath(QStringLiteral("vault.botdeck")), clock, cheap)
    , keeper(
          keychain, vault, redactor, clock,
          [](SecretBackend, const security::SecretMove::Committed &done) { done({}); })
    , settings(
          clock, files, folder.filePath(QStringLiteral("settings.ini")),
          storage::loadSettings(folder.filePath(QStringLiteral("settings.ini"))), false)
    , door({keeper, vault, settings, clock, theme})
    , window(std::make_unique<QWidget>())
{
}

void SecretsFixture::SetUp()
{
    new QVBoxLayout(window.get());
    window->resize(1024, 700);
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get(), 30'000));
}

void SecretsFixture::TearDown()
{
    window.reset();
}

void SecretsFixture::choose(SecretBackend backend)
{
    QSignalSpy chosen(&keeper, &security::SecretKeeper::chosen);
    keeper.choose(backend);
    ASSERT_TRUE(waitUntil([&chosen] { return chosen.size() == 1; }));
}

void SecretsFixture::makeVault()
{
    finish(vault.create(core::Secret(QByteArrayView(passphrase)), &vault));
}

void SecretsFixture::lockVault()
{
    vault.lock();
    ASSERT_EQ(vault.state(), VaultStore::State::Locked);
}

void SecretsFixture::keepSecret(const char *subject, const char *secret)
{
    finish(keeper.write(
        {security::SecretKind::BotToken, QString::fromLatin1(subject)}, core::Secret(QByteArrayView(secret)),
        &keeper));
}

QDialog &SecretsFixture::shown(const char *name)
{
    QDialog *dialog = nullptr;
    const bool found = waitUntil([&] {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (each->objectName() == QLatin1StringView(name) && each->isVisible())
                dialog = qobject_cast<QDialog *>(each);
        }
        return dialog != nullptr;
    });
    if (!found)
        throw std::runtime_error(name);
    // Not qWaitForWindowActive(): to that a dialog is active as soon as the window behind it is.
    EXPECT_TRUE(
        waitUntil([&] { return QApplication::activeWindow() == dialog && QApplication::focusWidget(); }));
    return *dialog;
}

bool SecretsFixture::isOpen(const char *name) const
{
    const auto all = QApplication::topLevelWidgets();
    return std::any_of(all.begin(), all.end(), [name](const QWidget *each) {
        return each->objectName() == QLatin1StringView(name) && each->isVisible();
    });
}

void SecretsFixture::type(const char *text)
{
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
}

void SecretsFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

QString SecretsFixture::focus()
{
    const QWidget *widget = QApplication::focusWidget();
    return widget ? widget->objectName() : QString();
}

void SecretsFixture::click(QWidget &widget)
{
    ASSERT_TRUE(widget.isVisible() && widget.isEnabled()) << widget.objectName().toStdString();
    QTest::mouseClick(&widget, Qt::LeftButton);
}

void SecretsFixture::clickBox(QCheckBox &box)
{
    ASSERT_TRUE(box.isVisible() && box.isEnabled()) << box.objectName().toStdString();
    QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(8, box.height() / 2));
}

QString SecretsFixture::words(QWidget &in, const char *name)
{
    const auto *label = in.findChild<QLabel *>(QString::fromLatin1(name));
    EXPECT_NE(label, nullptr) << name;
    return label && label->isVisible() ? label->text() : QString();
}

bool SecretsFixture::says(QWidget &in, const char *name, const QString &part)
{
    const bool said = waitUntil([&] { return words(in, name).contains(part); });
    EXPECT_TRUE(said) << name << " says: " << words(in, name).toStdString();
    return said;
}

QStringList SecretsFixture::tabRound()
{
    QStringList round;
    const QWidget *first = QApplication::focusWidget();
    do {
        round += focus();
        press(Qt::Key_Tab);
    } while (QApplication::focusWidget() != first && round.size() < 60);
    return round;
}

void SecretsFixture::expectNowhere(const char *text)
{
    const QString canary = QString::fromUtf8(text);
    for (QWidget *widget : QApplication::allWidgets()) {
        const QMetaObject *meta = widget->metaObject();
        for (int at = 0; at < meta->propertyCount(); ++at) {
            const QString value = meta->property(at).read(widget).toString();
            EXPECT_FALSE(value.contains(canary)) << meta->className() << ' ' << meta->property(at).name()
                                                 << ' ' << widget->objectName().toStdString();
        }
    }
    EXPECT_FALSE(QApplication::clipboard()->text().contains(canary));
}

} // namespace botdeck::test
