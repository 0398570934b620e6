// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/GuildPane.h"

#include "ui/guild/channels/ChannelsView.h"
#include "ui/guild/channels/ChannelTreeModel.h"
#include "ui/guild/GuildFoot.h"
#include "ui/guild/GuildHead.h"
#include "ui/guild/members/MembersPart.h"
#include "ui/guild/ReadingLine.h"
#include "ui/guild/roles/RoleListModel.h"
#include "ui/guild/roles/RolesView.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/FlatTabs.h"
#include "ui/look/Ink.h"
#include "ui/look/Numbers.h"
#include "ui/look/Theme.h"
#include "ui/widgets/EmptyNote.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace botdeck::ui::guild {

namespace {

constexpr int guildPaneWidth = 304;
/// Before the parts in the stack.
constexpr int notePlace = 0;

struct PartWords
{
    const char *title;
    const char *none;
};

// In the order of the parts.
constexpr std::array partWords{
    PartWords{
        QT_TRANSLATE_NOOP("botdeck::ui::guild::GuildPane", "Roles"),
        QT_TRANSLATE_NOOP("botdeck::ui::guild::GuildPane", "No role was read.")},
    PartWords{
        QT_TRANSLATE_NOOP("botdeck::ui::guild::GuildPane", "Channels"),
        QT_TRANSLATE_NOOP("botdeck::ui::guild::GuildPane", "No channel was read.")},
    PartWords{
        QT_TRANSLATE_NOOP("botdeck::ui::guild::GuildPane", "Members"),
        QT_TRANSLATE_NOOP("botdeck::ui::guild::GuildPane", "No member was read.")},
};
static_assert(partWords.size() == GuildPane::partCount);

} // namespace

GuildPane::GuildPane(const look::Theme &theme, core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_head(new GuildHead(theme, this))
    , m_chooser(new GuildChooser(theme, clock, this))
    , m_reading(new ReadingLine(theme, this))
    , m_status(new look::ElidedLabel(this))
    , m_tabs(new look::FlatTabs(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_roles(new RolesView(theme, this))
    , m_channels(new ChannelsView(theme, this))
    , m_members(new MembersPart(theme, this))
    , m_note(new widgets::EmptyNote(theme, this))
    , m_foot(new GuildFoot(theme, this))
{
    setObjectName(QStringLiteral("guildPane"));
    m_status->setObjectName(QStringLiteral("guildStatus"));
    m_tabs->setObjectName(QStringLiteral("guildParts"));
    m_note->setObjectName(QStringLiteral("guildNote"));
    build();
    connectHead();
    connectParts();
    connect(&theme, &look::Theme::changed, this, &GuildPane::applyTheme);
    applyTheme();
    retranslate();
}

void GuildPane::setChoices(const QList<Choice> &choices, std::optional<core::Id> current)
{
    m_choices = choices;
    m_current = current;
    m_chooser->setChoices(choices);
    showHead();
    showPart();
}

void GuildPane::setGuild(const std::optional<ShownGuild> &guild)
{
    m_guild = guild;
    m_roles->setGuild(guild);
    m_channels->setGuild(guild);
    m_members->setGuild(guild);
    m_foot->setHasGuild(guild.has_value());
    showHead();
    showTabs();
    showPart();
}

void GuildPane::setEdited(const QSet<core::Id> &rolesWithUnsavedChanges)
{
    m_roles->setEdited(rolesWithUnsavedChanges);
}

void GuildPane::setReading(const std::optional<Reading> &reading)
{
    m_isReading = reading.has_value();
    m_reading->setVisible(m_isReading);
    if (reading)
        m_reading->say(reading->words, reading->percent);
    showHead();
    showPart();
}

void GuildPane::setStatus(const QString &words)
{
    m_status->setText(words);
    m_status->setVisible(!words.isEmpty());
}

void GuildPane::setReadOnly(bool readOnly, const QString &why)
{
    const QString reason = why.isEmpty() ? tr("Nothing can be changed now.") : why;
    m_roles->setReadOnly(readOnly ? reason : QString());
    m_foot->setReadOnly(readOnly ? reason : QString());
}

void GuildPane::open(Part part)
{
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(int(part));
    showPart();
}

GuildPane::Part GuildPane::part() const
{
    return Part(m_tabs->currentIndex());
}

void GuildPane::chooseRole(core::Id role)
{
    m_roles->choose(role);
}

void GuildPane::chooseChannel(core::Id channel)
{
    m_channels->choose(channel);
}

void GuildPane::chooseMembers(const QList<core::Id> &members)
{
    m_members->choose(members);
}

QSize GuildPane::sizeHint() const
{
    return {m_theme.px(guildPaneWidth), QWidget::sizeHint().height()};
}

/// A guild that is shown knows its name best; one that was never read has none.
QString GuildPane::currentName() const
{
    if (m_guild && m_guild->table->guild().id == m_current && !m_guild->table->guild().name.isEmpty())
        return m_guild->table->guild().name;
    const auto choice =
        std::ranges::find_if(m_choices, [this](const Choice &one) { return one.id == m_current; });
    return choice == m_choices.cend() ? QString() : choice->name;
}

void GuildPane::showHead()
{
    m_chooser->setCurrent(m_current, currentName());
    m_head->setState({m_current.has_value(), m_guild.has_value(), m_isReading});
}

int GuildPane::countOf(Part part) const
{
    switch (part) {
    case Part::Roles:
        return m_roles->roles().count();
    case Part::Channels:
        return m_channels->channels().count();
    case Part::Members:
        return m_members->count();
    }
    return 0;
}

/// With their counts where there is room for all of them.
void GuildPane::showTabs()
{
    const auto name = [this](bool counted) {
        for (int tab = 0; tab < m_tabs->count(); ++tab) {
            const QString title = tr(partWords.at(size_t(tab)).title);
            const QString whole = m_guild ? title + u' ' + look::grouped(countOf(Part(tab))) : title;
            m_tabs->setTabText(tab, counted ? whole : title);
            m_tabs->setTabToolTip(tab, whole);
            m_tabs->setAccessibleTabName(tab, whole);
        }
    };
    name(true);
    if (m_tabs->sizeHint().width() > width())
        name(false);
}

void GuildPane::showPart()
{
    const Part shown = part();
    m_foot->setRolesShown(shown == Part::Roles);
    // The members' list says itself that it is empty: its search stays.
    const bool isEmpty = !m_guild || (shown != Part::Members && countOf(shown) == 0);
    m_stack->setCurrentIndex(isEmpty ? notePlace : notePlace + 1 + int(shown));
    setFocusProxy(m_stack->currentWidget());
    if (m_guild)
        m_note->setWords(tr(partWords.at(size_t(shown)).none), {}, {});
    else if (m_isReading)
        m_note->setWords(tr("The guild is being read."), {}, {});
    else if (m_current)
        m_note->setWords(tr("Nothing of this guild was read yet."), {}, tr("Read the guild"));
    else if (m_choices.isEmpty())
        m_note->setWords(
            tr("No guild was read yet."), tr("A bot cannot list its guilds: open one by its id."),
            tr("Open by id…"));
    else
        m_note->setWords(
            tr("No guild is open."), tr("Choose one above, or open another by its id."), tr("Open by id…"));
}

void GuildPane::applyTheme()
{
    m_status->setFont(m_theme.font(look::Face::Caption));
    look::setInk(*m_status, m_theme.colour(look::Token::Text2));
    showTabs();
}

void GuildPane::retranslate()
{
    setAccessibleName(tr("Guild"));
    m_tabs->setAccessibleName(tr("Parts of the guild"));
    showHead();
    showTabs();
    showPart();
}

void GuildPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void GuildPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTabs();
}

} // namespace botdeck::ui::guild

#include "moc_GuildPane.cpp"
