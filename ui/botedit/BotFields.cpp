// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/BotFields.h"

#include "api/Endpoint.h"
#include "platform/Platform.h"
#include "ui/botedit/Choices.h"
#include "ui/botedit/FormRows.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace botdeck::ui::botedit {

using domain::BotProfile;

namespace {

constexpr int notesHeight = 60;

struct MarkRow
{
    const char *name;
    bool BotProfile::*mark;
    const char *words;
};

constexpr std::array marks{
    MarkRow{
        "startWithProgram", &BotProfile::startWithProgram,
        QT_TRANSLATE_NOOP("BotMark", "Start receiving when the pro&gram starts")},
    MarkRow{
        "watchOnly", &BotProfile::watchOnly,
        QT_TRANSLATE_NOOP(
            "BotMark",
            "&Watch only: nothing that changes anything is sent, no update is confirmed unless asked")},
    MarkRow{
        "production", &BotProfile::production,
        QT_TRANSLATE_NOOP("BotMark", "Pro&duction: say so wherever the bot is shown")},
    MarkRow{
        "allowPlainHttp", &BotProfile::allowPlainHttp,
        QT_TRANSLATE_NOOP("BotMark", "Allow plain HTTP to another mach&ine")},
};
constexpr size_t watchMark = 1;
constexpr size_t plainMark = 3;

} // namespace

BotFields::BotFields(const look::Theme &theme, core::Clock &clock, ProxyFields::Saved saved, QWidget *parent)
    : QWidget(parent)
    , m_path(new QLineEdit(this))
    , m_proxy(new ProxyFields(theme, clock, saved, this))
    , m_colour(new ColourChoice(theme, this))
    , m_notes(new QPlainTextEdit(this))
{
    static_assert(marks.size() == markCount);
    m_path->setObjectName(QStringLiteral("pathForm"));
    m_colour->setObjectName(QStringLiteral("colour"));
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(theme.px(notesHeight));
    build(theme);
    connect(m_path, &QLineEdit::textChanged, this, &BotFields::routeChanged);
    connect(m_proxy, &ProxyFields::changed, this, &BotFields::routeChanged);
    connect(m_marks.at(watchMark), &QCheckBox::toggled, this, &BotFields::routeChanged);
    connect(m_marks.at(plainMark), &QCheckBox::toggled, this, &BotFields::routeChanged);
    retranslate();
}

void BotFields::build(const look::Theme &theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    m_form = &addForm(*column, theme);
    addRow(*m_form, m_path);
    addRow(*m_form, m_proxy, m_proxy->first());
    addRow(*m_form, m_colour);
    addRow(*m_form, m_notes);
    for (size_t at = 0; at < markCount; ++at) {
        m_marks.at(at) = new QCheckBox(this);
        m_marks.at(at)->setObjectName(QString::fromLatin1(marks.at(at).name));
        column->addWidget(m_marks.at(at));
    }
    m_plainHint = addWords(*column, theme, "plainHint");
}

void BotFields::setPlatform(const platform::Platform &platform)
{
    m_path->setPlaceholderText(platform.pathForm());
}

void BotFields::setServer(const QUrl &server)
{
    m_asksPlainHttp = server.scheme() == QLatin1StringView("http") && !api::isLoopback(server);
    QCheckBox *plain = m_marks.at(plainMark);
    plain->setEnabled(m_asksPlainHttp || plain->isChecked());
    retranslate();
}

void BotFields::setProfile(const BotProfile &profile)
{
    m_path->setText(profile.pathForm);
    m_proxy->setProxy(profile.proxy);
    m_colour->setColour(profile.colour);
    m_notes->setPlainText(profile.notes);
    for (size_t at = 0; at < markCount; ++at)
        m_marks.at(at)->setChecked(profile.*marks.at(at).mark);
    setServer(profile.server);
}

void BotFields::putInto(BotProfile &profile) const
{
    profile.pathForm = m_path->text().trimmed();
    profile.proxy = m_proxy->proxy();
    profile.colour = m_colour->colour();
    profile.notes = m_notes->toPlainText();
    for (size_t at = 0; at < markCount; ++at)
        profile.*marks.at(at).mark = m_marks.at(at)->isChecked();
}

void BotFields::copy(const BotProfile &from, BotProfile &to)
{
    to.pathForm = from.pathForm;
    to.proxy = from.proxy;
    to.colour = from.colour;
    to.notes = from.notes;
    for (const MarkRow &row : marks)
        to.*row.mark = from.*row.mark;
}

bool BotFields::isWatchOnly() const
{
    return m_marks.at(watchMark)->isChecked();
}

void BotFields::retranslate()
{
    setRowLabel(*m_form, m_path, tr("Pat&h form"));
    setRowLabel(*m_form, m_proxy, tr("Pro&xy"));
    setRowLabel(*m_form, m_colour, tr("Colo&ur"));
    setRowLabel(*m_form, m_notes, tr("N&otes"));
    for (size_t at = 0; at < markCount; ++at)
        m_marks.at(at)->setText(QCoreApplication::translate("BotMark", marks.at(at).words));
    m_plainHint->say(
        m_asksPlainHttp ? tr("Without HTTPS everybody on the way can read the token and every message.")
                        : QString(),
        look::Tone::Warning);
}

void BotFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::botedit

#include "moc_BotFields.cpp"
