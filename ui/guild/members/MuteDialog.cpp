// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/members/MuteDialog.h"

#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/TimeTexts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace botdeck::ui::guild {

namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;

constexpr seconds leastMute = 60s;
constexpr seconds longestMute = 720h;

struct TimeUnit
{
    const char *name;
    seconds length;
};

// From the least to the greatest.
constexpr std::array timeUnits{
    TimeUnit{QT_TRANSLATE_NOOP("botdeck::ui::guild::MuteDialog", "seconds"), 1s},
    TimeUnit{QT_TRANSLATE_NOOP("botdeck::ui::guild::MuteDialog", "minutes"), 1min},
    TimeUnit{QT_TRANSLATE_NOOP("botdeck::ui::guild::MuteDialog", "hours"), 1h},
    TimeUnit{QT_TRANSLATE_NOOP("botdeck::ui::guild::MuteDialog", "days"), 24h},
};

struct MutePreset
{
    const char *name;
    const char *words;
    seconds time;
};

constexpr std::array mutePresets{
    MutePreset{"mute10min", QT_TRANSLATE_NOOP("botdeck::ui::guild::MuteDialog", "10 minutes"), 10min},
    MutePreset{"mute1h", QT_TRANSLATE_NOOP("botdeck::ui::guild::MuteDialog", "1 hour"), 1h},
    MutePreset{"mute1d", QT_TRANSLATE_NOOP("botdeck::ui::guild::MuteDialog", "1 day"), 24h},
    MutePreset{"mute7d", QT_TRANSLATE_NOOP("botdeck::ui::guild::MuteDialog", "7 days"), 168h},
};

} // namespace

MuteDialog::MuteDialog(const QString &who, const look::Theme &theme, QWidget *parent)
    : Sheet(theme, parent)
    , m_who(who)
    , m_what(new look::Sentence(theme, this))
    , m_label(new QLabel(this))
    , m_number(new QSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_until(new look::Sentence(theme, this))
{
    setObjectName(QStringLiteral("muteDialog"));
    build();
    setTime(mutePresets.front().time);
    retranslate();
    m_number->setFocus();
    m_number->selectAll();
}

void MuteDialog::build()
{
    m_what->setObjectName(QStringLiteral("muteWho"));
    m_number->setObjectName(QStringLiteral("muteNumber"));
    m_unit->setObjectName(QStringLiteral("muteUnit"));
    m_until->setObjectName(QStringLiteral("muteTime"));
    m_label->setBuddy(m_number);
    for (size_t unit = 0; unit < timeUnits.size(); ++unit)
        m_unit->addItem(QString());
    auto *line = new QHBoxLayout;
    line->setSpacing(theme().px(8));
    line->addWidget(m_label);
    line->addWidget(m_number);
    line->addWidget(m_unit);
    line->addStretch(1);
    auto *usual = new QHBoxLayout;
    usual->setSpacing(theme().px(8));
    for (const MutePreset &preset : mutePresets) {
        auto *button = new QPushButton(this);
        button->setObjectName(QString::fromLatin1(preset.name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, time = preset.time] { setTime(time); });
        usual->addWidget(button);
        m_presets.push_back(button);
    }
    usual->addStretch(1);
    body().addWidget(m_what);
    body().addLayout(line);
    body().addLayout(usual);
    body().addWidget(m_until);
    m_mute = &addMainButton("mute");
    buttons().addButton(QDialogButtonBox::Cancel);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &MuteDialog::fitRange);
    connect(m_number, &QSpinBox::valueChanged, this, &MuteDialog::refresh);
    connect(m_mute, &QPushButton::clicked, this, [this] {
        const seconds time = this->time();
        accept();
        Q_EMIT told(time);
    });
}

/// The number is brought to the nearer end where it does not fit.
void MuteDialog::fitRange()
{
    const seconds unit = timeUnits.at(size_t(std::max(0, m_unit->currentIndex()))).length;
    m_number->setRange(std::max(1, int(leastMute / unit)), int(longestMute / unit));
    refresh();
}

/// In the greatest unit in which it is a whole number.
void MuteDialog::setTime(seconds time)
{
    for (size_t unit = timeUnits.size(); unit-- > 0;) {
        if (time % timeUnits.at(unit).length != 0s)
            continue;
        m_unit->setCurrentIndex(int(unit));
        fitRange();
        m_number->setValue(int(time / timeUnits.at(unit).length));
        return;
    }
}

seconds MuteDialog::time() const
{
    return m_number->value() * timeUnits.at(size_t(m_unit->currentIndex())).length;
}

void MuteDialog::refresh()
{
    m_until->say(
        //: %1 is a duration
        tr("They can write and speak again after %1. The server takes 60 seconds to 30 days.")
            .arg(widgets::durationWords(time())));
}

void MuteDialog::retranslate()
{
    setWindowTitle(tr("Mute members"));
    //: %1 are names
    m_what->say(tr("Mute: %1").arg(m_who));
    m_label->setText(tr("&For"));
    m_number->setAccessibleName(tr("For how long"));
    m_unit->setAccessibleName(tr("Unit of time"));
    for (size_t unit = 0; unit < timeUnits.size(); ++unit)
        m_unit->setItemText(int(unit), tr(timeUnits.at(unit).name));
    for (size_t preset = 0; preset < mutePresets.size(); ++preset)
        m_presets.at(preset)->setText(tr(mutePresets.at(preset).words));
    m_mute->setText(tr("&Mute"));
    refresh();
}

} // namespace botdeck::ui::guild

#include "moc_MuteDialog.cpp"
