// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/AlertsPage.h"

#include "services/SettingsKeeper.h"
#include "ui/look/Sentence.h"
#include "ui/preferences/Binding.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <initializer_list>
#include <tuple>

namespace botdeck::ui::preferences {

using storage::Setting;

namespace {

constexpr int daysOfAWeek = 7;
constexpr int minutesInAnHour = 60;

QTime timeOfMinutes(qint64 minutes)
{
    return QTime(int(minutes) / minutesInAnHour, int(minutes) % minutesInAnHour);
}

} // namespace

AlertsPage::AlertsPage(const PreferencesParts &parts, QWidget *parent)
    : SettingsPage(parts.theme, parent)
    , m_settings(parts.settings)
    , m_what(new look::Sentence(parts.theme, this))
    , m_tray(new QCheckBox(this))
    , m_trayWords(new look::Sentence(parts.theme, this))
    , m_minimise(new QCheckBox(this))
    , m_text(new QCheckBox(this))
    , m_textWords(new look::Sentence(parts.theme, this))
    , m_quiet(new QCheckBox(this))
    , m_quietWords(new look::Sentence(parts.theme, this))
    , m_from(addTime("quietFrom", Setting::QuietFrom))
    , m_to(addTime("quietTo", Setting::QuietTo))
    , m_dayRow(new QWidget(this))
{
    m_tray->setObjectName(QStringLiteral("showTray"));
    m_minimise->setObjectName(QStringLiteral("minimiseToTray"));
    m_text->setObjectName(QStringLiteral("notifyText"));
    m_quiet->setObjectName(QStringLiteral("quietHours"));
    column().addWidget(m_what);
    addExplained(m_text, m_textWords);
    addExplained(m_quiet, m_quietWords);
    QFormLayout *form = addForm();
    m_fromLabel = addRow(form, m_from);
    m_toLabel = addRow(form, m_to);
    buildDays();
    m_daysLabel = addRow(form, m_dayRow);
    addExplained(m_tray, m_trayWords);
    column().addWidget(m_minimise);
    column().addStretch();
    bind(m_text, parts.settings, Setting::NotifyText);
    bind(m_quiet, parts.settings, Setting::QuietHours);
    bind(m_tray, parts.settings, Setting::ShowTray);
    bind(m_minimise, parts.settings, Setting::MinimiseToTray);
    connect(&parts.settings, &services::SettingsKeeper::changed, this, &AlertsPage::showHours);
    showHours();
    retranslate();
}

QTimeEdit *AlertsPage::addTime(const char *name, Setting setting)
{
    auto *edit = new QTimeEdit(this);
    edit->setObjectName(QLatin1StringView(name));
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    connect(edit, &QTimeEdit::timeChanged, this, [this, setting](QTime time) {
        std::ignore = m_settings.set(setting, qint64(time.hour() * minutesInAnHour + time.minute()));
    });
    return edit;
}

void AlertsPage::buildDays()
{
    auto *line = new QHBoxLayout(m_dayRow);
    line->setContentsMargins({});
    for (int day = 1; day <= daysOfAWeek; ++day) {
        auto *box = new QCheckBox(m_dayRow);
        box->setObjectName(QStringLiteral("quietDay%1").arg(day));
        connect(box, &QCheckBox::clicked, this, &AlertsPage::takeDays);
        line->addWidget(box);
        m_days.append(box);
    }
    line->addStretch();
}

void AlertsPage::takeDays()
{
    qint64 days = 0;
    for (int at = 0; at < daysOfAWeek; ++at)
        days |= m_days.at(at)->isChecked() ? qint64(1) << at : 0;
    std::ignore = m_settings.set(Setting::QuietDays, days);
}

/// As they are now, also where another window changed them.
void AlertsPage::showHours()
{
    const storage::Settings &settings = m_settings.settings();
    // What is only shown is not set.
    const QSignalBlocker fromIsShown(m_from);
    const QSignalBlocker toIsShown(m_to);
    m_from->setTime(timeOfMinutes(settings.number(Setting::QuietFrom)));
    m_to->setTime(timeOfMinutes(settings.number(Setting::QuietTo)));
    const qint64 days = settings.number(Setting::QuietDays);
    const bool isOn = settings.flag(Setting::QuietHours);
    for (int at = 0; at < daysOfAWeek; ++at)
        m_days.at(at)->setChecked((days & (qint64(1) << at)) != 0);
    for (QWidget *field : std::initializer_list<QWidget *>{m_from, m_to, m_dayRow})
        field->setEnabled(isOn);
    m_minimise->setEnabled(settings.flag(Setting::ShowTray));
}

QString AlertsPage::title() const
{
    return tr("Notifications");
}

void AlertsPage::retranslate()
{
    m_what->say(
        tr("A saved filter notifies where its menu says so: press the menu key on its button above the "
           "table."));
    m_text->setText(tr("Say &what was written"));
    m_textWords->say(
        tr("Off, a notification says only how many updates match which filter. While the console is "
           "locked it never says more than how many."));
    m_quiet->setText(tr("&Quiet hours"));
    m_quietWords->say(tr("Nothing is notified then, nor afterwards. By this computer's time."));
    m_fromLabel->setText(tr("&From"));
    m_toLabel->setText(tr("&To"));
    //: the days of the week on which quiet hours begin
    m_daysLabel->setText(tr("Beginning on"));
    m_tray->setText(tr("Show an &icon in the tray"));
    m_trayWords->say(tr("With the number of unread updates; only where the desktop has a tray."));
    m_minimise->setText(tr("&Minimise to the tray"));
    for (int at = 0; at < daysOfAWeek; ++at) {
        m_days.at(at)->setText(QLocale().standaloneDayName(at + 1, QLocale::ShortFormat));
        m_days.at(at)->setAccessibleName(QLocale().standaloneDayName(at + 1, QLocale::LongFormat));
    }
}

} // namespace botdeck::ui::preferences

#include "moc_AlertsPage.cpp"
