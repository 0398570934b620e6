// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/GuildPage.h"

#include "ui/guild/mask/MaskEditor.h"
#include "ui/guild/members/MembersPage.h"
#include "ui/guild/overwrites/OverwritesPage.h"
#include "ui/guild/why/WhyPane.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"
#include "ui/widgets/EmptyNote.h"

#include <QAction>
#include <QDataStream>
#include <QEvent>
#include <QHBoxLayout>
#include <QIODevice>
#include <QSplitter>
#include <QStackedWidget>

#include <array>

namespace botdeck::ui::guild {

namespace {

constexpr quint32 guildStateVersion = 1;
constexpr int roomForWhy = 1'080;
constexpr std::array firstWidths{290, 640, 370};

} // namespace

GuildPage::GuildPage(const look::Theme &theme, core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pane(new GuildPane(theme, clock))
    , m_centre(new QStackedWidget)
    , m_mask(new MaskEditor(theme))
    , m_overwrites(new OverwritesPage(theme))
    , m_members(new MembersPage(theme))
    , m_note(new widgets::EmptyNote(theme))
    , m_why(new WhyPane(theme))
    , m_split(new QSplitter(this))
    , m_whyAction(new QAction(this))
{
    setObjectName(QStringLiteral("guildPage"));
    m_note->setObjectName(QStringLiteral("guildPageNote"));
    // In the order of GuildPane::Part.
    for (QWidget *page : std::initializer_list<QWidget *>{m_mask, m_overwrites, m_members, m_note})
        m_centre->addWidget(page);
    for (QWidget *part : std::initializer_list<QWidget *>{m_pane, m_centre, m_why})
        m_split->addWidget(part);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    QList<int> widths;
    for (const int width : firstWidths)
        widths.append(theme.px(width));
    m_split->setSizes(widths);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(m_split);
    m_whyAction->setObjectName(QStringLiteral("whyAction"));
    m_whyAction->setCheckable(true);
    m_whyAction->setIcon(look::icon(look::Icon::Info));
    connect(m_whyAction, &QAction::triggered, this, &GuildPage::showWhy);
    connect(m_why, &WhyPane::closeAsked, this, [this] { showWhy(false); });
    connect(m_split, &QSplitter::splitterMoved, this, &GuildPage::divided);
    connect(m_note, &widgets::EmptyNote::actionAsked, this, &GuildPage::noteActionAsked);
    connect(m_pane, &GuildPane::partChanged, this, [this](GuildPane::Part part) {
        open(part);
        Q_EMIT opened(part);
    });
    retranslate();
    refresh();
}

void GuildPage::setGuild(const std::optional<ShownGuild> &guild)
{
    m_guild = guild;
    m_pane->setGuild(guild);
    m_overwrites->setGuild(guild);
    m_members->setGuild(guild);
    m_why->setGuild(guild);
}

void GuildPage::open(GuildPane::Part part)
{
    m_pane->open(part);
    refresh();
}

void GuildPage::setNote(const std::optional<Note> &note)
{
    m_isNoted = note.has_value();
    if (note)
        m_note->setWords(note->title, note->hint, note->action);
    refresh();
}

void GuildPage::showWhy(bool shown)
{
    m_wantsWhy = shown;
    refresh();
}

void GuildPage::refresh()
{
    const bool isNarrow = width() < m_theme.px(roomForWhy);
    const bool isShown = !m_isNoted && m_wantsWhy.value_or(!isNarrow);
    if (m_isNoted)
        m_centre->setCurrentWidget(m_note);
    else
        m_centre->setCurrentIndex(int(m_pane->part()));
    m_why->setVisible(isShown);
    m_pane->setVisible(!isShown || !isNarrow);
    m_whyAction->setEnabled(!m_isNoted);
    m_whyAction->setChecked(isShown);
}

QByteArray GuildPage::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << guildStateVersion << m_split->saveState();
    return state;
}

bool GuildPage::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    quint32 version = 0;
    QByteArray widths;
    in >> version >> widths;
    return in.status() == QDataStream::Ok && version == guildStateVersion && m_split->restoreState(widths);
}

void GuildPage::retranslate()
{
    m_whyAction->setText(tr("Why?"));
}

void GuildPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void GuildPage::resizeEvent(QResizeEvent *event)
{
    refresh();
    QWidget::resizeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_GuildPage.cpp"
