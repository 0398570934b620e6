// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsFixture.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSlider>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTreeWidget>
#include <QUrl>

#include <array>

namespace botdeck::test {

using storage::Setting;
using ui::preferences::PageId;

namespace {

constexpr std::array pages{PageId::General,     PageId::Secrets, PageId::Network, PageId::Appearance,
                           PageId::Permissions, PageId::Sandbox, PageId::Data,    PageId::System};

class SettingsTest : public SettingsFixture
{
protected:
    /// Chooses the entry with this value by the keyboard alone.
    static void choose(QComboBox &box, const char *value)
    {
        box.setFocus();
        const int wanted = box.findData(QString::fromLatin1(value));
        ASSERT_GE(wanted, 0);
        while (box.currentIndex() != wanted)
            press(box.currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    static void expectRoomForAll(const QDialog &dialog, const std::string &where)
    {
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap()) {
                EXPECT_GE(label->height(), label->heightForWidth(label->width()))
                    << where << ": " << label->text().toStdString();
            } else if (label->isVisible()) {
                EXPECT_GE(label->width(), label->sizeHint().width())
                    << where << ": " << label->text().toStdString();
            }
        }
        for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
            if (button->isVisible()) {
                EXPECT_GE(button->width(), button->minimumSizeHint().width())
                    << where << ": " << button->text().toStdString();
            }
        }
    }
};

/// Hears what would be opened outside the program.
class Opened final : public QObject
{
    Q_OBJECT

public:
    Opened() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "take"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    QList<QUrl> urls;

public Q_SLOTS:
    void take(const QUrl &url) { urls += url; }
};

} // namespace

TEST_F(SettingsTest, PagesAreChosenByTheKeyboardAndEscapeCloses)
{
    QDialog &dialog = openSettings(PageId::General);
    EXPECT_EQ(focus(), QStringLiteral("settingsPages"));
    auto &list = part<QListWidget>(dialog, "settingsPages");
    QStringList titles;
    for (int at = 0; at < list.count(); ++at)
        titles += list.item(at)->text();
    EXPECT_EQ(
        titles.join(u' '),
        QStringLiteral("General Notifications Secrets Network Appearance Keyboard Permissions Sandbox Data "
                       "System"));
    EXPECT_TRUE(part<QWidget>(dialog, "language").isVisible());
    press(Qt::Key_End);
    EXPECT_TRUE(part<QWidget>(dialog, "openLinks").isVisible());
    EXPECT_FALSE(part<QWidget>(dialog, "language").isVisible());
    press(Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([this] { return !isOpen("settingsDialog"); }));
}

TEST_F(SettingsTest, TabReachesEveryControlOfEveryPage)
{
    SecretsFixture::choose(security::SecretBackend::Vault);
    makeVault();
    ASSERT_TRUE(settings.set(Setting::ProxyKind, QStringLiteral("http")));
    QDialog &dialog = openSettings(PageId::General);
    auto &list = part<QListWidget>(dialog, "settingsPages");
    for (int page = 0; page < list.count(); ++page) {
        list.setCurrentRow(page);
        list.setFocus();
        const QStringList round = tabRound();
        for (const QWidget *control : dialog.findChildren<QWidget *>()) {
            const bool isControl =
                qobject_cast<const QAbstractButton *>(control) || qobject_cast<const QComboBox *>(control) ||
                qobject_cast<const QAbstractSpinBox *>(control) || qobject_cast<const QSlider *>(control);
            if (isControl && control->isVisible() && control->isEnabled() &&
                !control->objectName().isEmpty()) {
                EXPECT_TRUE(round.contains(control->objectName())) << control->objectName().toStdString();
            }
        }
    }
}

TEST_F(SettingsTest, AChangeCountsAtOnceAndComesFromElsewhereToo)
{
    QDialog &dialog = openSettings(PageId::General);
    auto &startBots = part<QCheckBox>(dialog, "startBots");
    EXPECT_TRUE(startBots.isChecked());
    clickBox(startBots);
    EXPECT_FALSE(settings.settings().flag(Setting::StartBots));
    ASSERT_TRUE(settings.set(Setting::StartBots, true));
    EXPECT_TRUE(startBots.isChecked());
    startBots.setFocus();
    press(Qt::Key_Space);
    EXPECT_FALSE(settings.settings().flag(Setting::StartBots));
    clock.advance(services::SettingsKeeper::pause);
    EXPECT_TRUE(waitUntil([this] {
        return !storage::loadSettings(folder.filePath(QStringLiteral("settings.ini")))
                    .settings.flag(Setting::StartBots);
    })) << "and is on the disk";
}

TEST_F(SettingsTest, QuietHoursAreChosenByTimeAndDay)
{
    QDialog &dialog = openSettings(PageId::Alerts);
    auto &from = part<QTimeEdit>(dialog, "quietFrom");
    EXPECT_EQ(from.time(), QTime(22, 0));
    EXPECT_FALSE(from.isEnabled());
    clickBox(part<QCheckBox>(dialog, "quietHours"));
    EXPECT_TRUE(settings.settings().flag(Setting::QuietHours));
    ASSERT_TRUE(from.isEnabled());
    from.setFocus();
    from.setCurrentSection(QDateTimeEdit::HourSection);
    press(Qt::Key_Down);
    EXPECT_EQ(settings.settings().number(Setting::QuietFrom), 21 * 60);
    ASSERT_TRUE(settings.set(Setting::QuietTo, qint64(6 * 60 + 30)));
    EXPECT_EQ(part<QTimeEdit>(dialog, "quietTo").time(), QTime(6, 30));
    clickBox(part<QCheckBox>(dialog, "quietDay7"));
    EXPECT_EQ(settings.settings().number(Setting::QuietDays), 0x3f) << "not on Sundays";
    EXPECT_FALSE(part<QCheckBox>(dialog, "minimiseToTray").isEnabled()) << "there is no icon in the tray";
    clickBox(part<QCheckBox>(dialog, "showTray"));
    EXPECT_TRUE(part<QCheckBox>(dialog, "minimiseToTray").isEnabled());
}

TEST_F(SettingsTest, TheLanguageIsUsedAtOnce)
{
    EXPECT_EQ(languages, QStringList{QStringLiteral("system")}) << "at the start";
    QDialog &dialog = openSettings(PageId::General);
    auto &box = part<QComboBox>(dialog, "language");
    choose(box, "zh_TW");
    EXPECT_EQ(box.currentText(), QStringLiteral("繁體中文"));
    EXPECT_EQ(languages.last(), QStringLiteral("zh_TW"));
    EXPECT_EQ(settings.settings().text(Setting::Language), QStringLiteral("zh_TW"));
}

TEST_F(SettingsTest, EveryPageHearsOfAnotherLanguage)
{
    QDialog &dialog = openSettings(PageId::General);
    const auto before = dialog.findChildren<QLabel *>().size();
    ASSERT_TRUE(language.use(QStringLiteral("zh_CN")));
    settle();
    EXPECT_EQ(part<QCheckBox>(dialog, "quietDay1").text(), QStringLiteral("周一"));
    ASSERT_TRUE(language.use(QStringLiteral("en")));
    settle();
    EXPECT_EQ(dialog.findChildren<QLabel *>().size(), before) << "nothing is made twice";
    EXPECT_EQ(dialog.windowTitle(), QStringLiteral("Settings"));
}

TEST_F(SettingsTest, TheSchemeAndTheTextFollowAtOnce)
{
    QDialog &dialog = openSettings(PageId::Appearance);
    choose(part<QComboBox>(dialog, "scheme"), "dark");
    EXPECT_EQ(theme.scheme(), ui::look::Scheme::Dark);
    choose(part<QComboBox>(dialog, "scheme"), "light");
    EXPECT_EQ(theme.scheme(), ui::look::Scheme::Light);
    choose(part<QComboBox>(dialog, "scheme"), "system");
    EXPECT_FALSE(scheme.override());
    auto &scale = part<QSpinBox>(dialog, "textScale");
    scale.setFocus();
    press(Qt::Key_Up);
    EXPECT_EQ(settings.settings().number(Setting::TextScale), 110);
    EXPECT_EQ(theme.textScale(), 110);
    EXPECT_TRUE(waitUntil([&dialog] { return dialog.font().pixelSize() == 14; })) << "13 at 110 %";
    EXPECT_EQ(part<QLabel>(dialog, "scaleSample").font().pixelSize(), 14);
    EXPECT_EQ(part<QSlider>(dialog, "textScaleSlider").value(), 110);
    scale.selectAll();
    type("300");
    press(Qt::Key_Return);
    EXPECT_LE(theme.textScale(), 200);
    choose(part<QComboBox>(dialog, "botsLayout"), "rail");
    EXPECT_EQ(settings.settings().text(Setting::BotsLayout), QStringLiteral("rail"));
}

TEST_F(SettingsTest, WhileTheSliderIsHeldOnlyTheSampleGrows)
{
    QDialog &dialog = openSettings(PageId::Appearance);
    auto &slider = part<QSlider>(dialog, "textScaleSlider");
    auto &sample = part<QLabel>(dialog, "scaleSample");
    slider.setSliderDown(true);
    slider.setSliderPosition(200);
    EXPECT_EQ(sample.font().pixelSize(), 26);
    EXPECT_EQ(theme.textScale(), 100);
    slider.setSliderDown(false);
    EXPECT_EQ(theme.textScale(), 200);
}

TEST_F(SettingsTest, ReducedMotionStopsQtsOwn)
{
    QDialog &dialog = openSettings(PageId::Appearance);
    auto &box = part<QComboBox>(dialog, "reduceMotion");
    choose(box, "off");
    EXPECT_TRUE(QApplication::isEffectEnabled(Qt::UI_AnimateCombo));
    choose(box, "on");
    EXPECT_FALSE(QApplication::isEffectEnabled(Qt::UI_AnimateCombo));
    choose(box, "system");
}

TEST_F(SettingsTest, ASystemThatWantsLessMotionIsHeard)
{
    const auto systemSays = [this](uint wish) {
        auto said = QDBusMessage::createSignal(
            QStringLiteral("/org/freedesktop/portal/desktop"),
            QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
        said << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("reduced-motion")
             << QVariant::fromValue(QDBusVariant(wish));
        QMetaObject::invokeMethod(&scheme, "onPortalSetting", Q_ARG(QDBusMessage, said));
    };
    const bool usually = QApplication::isEffectEnabled(Qt::UI_AnimateCombo);
    systemSays(1);
    EXPECT_FALSE(QApplication::isEffectEnabled(Qt::UI_AnimateCombo));
    ASSERT_TRUE(settings.set(Setting::ReduceMotion, QStringLiteral("off")));
    EXPECT_TRUE(QApplication::isEffectEnabled(Qt::UI_AnimateCombo)) << "the operator said otherwise";
    ASSERT_TRUE(settings.set(Setting::ReduceMotion, QStringLiteral("system")));
    EXPECT_FALSE(QApplication::isEffectEnabled(Qt::UI_AnimateCombo));
    systemSays(0);
    EXPECT_EQ(QApplication::isEffectEnabled(Qt::UI_AnimateCombo), usually);
}

TEST_F(SettingsTest, TheSandboxTakesSeedAndRate)
{
    QDialog &dialog = openSettings(PageId::Sandbox);
    auto &seed = part<QLineEdit>(dialog, "sandboxSeed");
    seed.setFocus();
    seed.selectAll();
    type("x42-9223372036854775807");
    EXPECT_EQ(seed.text(), QStringLiteral("4292233720368547758")) << "digits only, nineteen of them";
    press(Qt::Key_Return);
    EXPECT_EQ(settings.settings().number(Setting::SandboxSeed), 4292233720368547758);
    seed.selectAll();
    type("9999999999999999999");
    press(Qt::Key_Tab);
    EXPECT_EQ(settings.settings().number(Setting::SandboxSeed), 4292233720368547758);
    EXPECT_EQ(seed.text(), QStringLiteral("4292233720368547758")) << "too large: the old one stands there";
    EXPECT_EQ(focus(), QStringLiteral("sandboxRate"));
    press(Qt::Key_Up);
    EXPECT_EQ(settings.settings().number(Setting::SandboxRate), 3);
}

TEST_F(SettingsTest, WhatIsStoredWhereAndHowLargeItIs)
{
    QFile bots(folder.filePath(QStringLiteral("bots.json")));
    ASSERT_TRUE(bots.open(QIODevice::WriteOnly) && bots.write(QByteArray(1'500, ' ')) == 1'500);
    bots.close();
    ASSERT_TRUE(QDir(profile()).mkpath(QStringLiteral("captures/below")));
    QFile capture(folder.filePath(QStringLiteral("captures/below/one.json")));
    ASSERT_TRUE(capture.open(QIODevice::WriteOnly) && capture.write(QByteArray(2'000, ' ')) == 2'000);
    capture.close();
    ASSERT_TRUE(QDir(profile()).mkpath(QStringLiteral("logs")));
    QFile log(folder.filePath(QStringLiteral("logs/one.log")));
    ASSERT_TRUE(log.open(QIODevice::WriteOnly) && log.write(QByteArray(966, ' ')) == 966);
    log.close();
    Opened opened;
    QDialog &dialog = openSettings(PageId::Data);
    auto &list = part<QTreeWidget>(dialog, "profileParts");
    const auto size = [&list](const char *where) {
        const auto rows = list.findItems(QString::fromLatin1(where), Qt::MatchExactly, 0);
        return rows.isEmpty() ? QStringLiteral("no such row") : rows.first()->text(2);
    };
    EXPECT_TRUE(waitUntil([&] { return size("bots.json") == QStringLiteral("1.5 kB"); }));
    EXPECT_EQ(size("captures/"), QStringLiteral("2.0 kB"));
    EXPECT_EQ(size("logs/"), QStringLiteral("966 bytes"));
    ASSERT_TRUE(language.use(QStringLiteral("zh_CN")));
    settle();
    EXPECT_TRUE(size("logs/").endsWith(QStringLiteral("字节"))) << qPrintable(size("logs/"));
    ASSERT_TRUE(language.use(QStringLiteral("en")));
    settle();
    EXPECT_EQ(size("vault.botdeck"), QStringLiteral("not there"));
    EXPECT_EQ(part<QLineEdit>(dialog, "profileFolder").text(), profile());
    EXPECT_TRUE(opened.urls.isEmpty()) << "nothing is opened unasked";
    click(part<QAbstractButton>(dialog, "openFolder"));
    EXPECT_EQ(opened.urls, QList<QUrl>{QUrl::fromLocalFile(profile())});
}

TEST_F(SettingsTest, AReadOnlyProfileSaysSoAndMovesNothing)
{
    readOnly = true;
    SecretsFixture::choose(security::SecretBackend::Vault);
    QDialog &dialog = openSettings(PageId::Secrets);
    const auto sentences = dialog.findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    ASSERT_EQ(sentences.size(), 1);
    EXPECT_TRUE(sentences.first()->text().contains(QStringLiteral("not saved")));
    EXPECT_FALSE(part<QAbstractButton>(dialog, "moveSecrets").isEnabled());
    EXPECT_FALSE(part<QAbstractButton>(dialog, "askChangePassphrase").isEnabled());
}

TEST_F(SettingsTest, NothingIsCutOnAnyPageInAnySizeAndLanguage)
{
    SecretsFixture::choose(security::SecretBackend::Vault);
    QDialog &dialog = openSettings(PageId::General);
    for (const QString &name : ui::shell::Language::names()) {
        ASSERT_TRUE(language.use(name));
        for (const int percent : {100, 200}) {
            theme.setTextScale(percent);
            for (const PageId page : pages) {
                static_cast<ui::preferences::SettingsDialog &>(dialog).showPage(page);
                settle();
                expectRoomForAll(dialog, name.toStdString() + ' ' + std::to_string(percent));
            }
        }
    }
    ASSERT_TRUE(language.use(QStringLiteral("en")));
}

} // namespace botdeck::test

#include "SettingsTest.moc"
#include "tests/support/Wait.h"
