// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuildWiring.h"

#include "domain/permissions/RoleHierarchy.h"
#include "security/Redactor.h"
#include "services/BotRegistry.h"
#include "services/ChatDirectory.h"
#include "services/OpenGuild.h"
#include "services/PermissionSteps.h"
#include "services/SettingsKeeper.h"
#include "services/Workbench.h"
#include "ui/guild/chats/ChatSheet.h"
#include "ui/guild/GuildPage.h"
#include "ui/guild/mask/MaskEditor.h"
#include "ui/guild/members/MembersPage.h"
#include "ui/guild/overwrites/OverwritesPage.h"
#include "ui/guild/why/WhyPane.h"
#include "ui/shell/GuildChats.h"
#include "ui/shell/GuildComparing.h"
#include "ui/shell/GuildEdits.h"
#include "ui/shell/GuildFiles.h"
#include "ui/shell/GuildFindings.h"
#include "ui/shell/GuildImpacts.h"
#include "ui/shell/GuildMembers.h"
#include "ui/shell/GuildMenu.h"
#include "ui/shell/GuildOverwriting.h"
#include "ui/shell/GuildRoles.h"
#include "ui/shell/GuildStanding.h"
#include "ui/shell/GuildUnsaved.h"
#include "ui/widgets/EmptyNote.h"
#include "ui/widgets/FileDrop.h"
#include "ui/widgets/PhraseWords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>

#include <algorithm>
#include <tuple>

namespace botdeck::ui::shell {

using core::Id;
using guild::GuildPage;
using guild::GuildPane;
using guild::ShownGuild;
using services::ChatDirectory;
using services::GuildLoader;
using services::OpenGuild;

GuildWiring::GuildWiring(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

GuildWiring::~GuildWiring() = default;

QWidget *GuildWiring::makePage()
{
    const Desk &desk = m_parts.desk;
    m_open = std::make_unique<OpenGuild>(desk.registry, desk.workbench, desk.readOnly);
    m_directory = std::make_unique<ChatDirectory>(desk.workbench);
    m_stack = new QStackedWidget;
    m_noBot = new widgets::EmptyNote(desk.theme);
    m_page = new GuildPage(desk.theme, desk.clock);
    m_sheet = new guild::ChatSheet(desk.theme, desk.clock);
    for (QWidget *page : std::initializer_list<QWidget *>{m_noBot, m_page, m_sheet})
        m_stack->addWidget(page);
    makeParts();
    connectOpen();
    connectPane();
    connectParts();
    connect(&desk.settings, &services::SettingsKeeper::changed, this, [this](storage::Setting changed) {
        if (changed == storage::Setting::PermissionSteps)
            sayOrder();
    });
    keepDivision();
    showGuild();
    showBot();
    retranslate();
    return m_stack;
}

void GuildWiring::sayOrder()
{
    const services::PermissionSteps steps = services::permissionSteps(m_parts.desk.settings.settings());
    m_open->study().setOrder(steps.order);
    m_page->why().setOrderNote(widgets::translated(steps.trouble));
}

void GuildWiring::retranslate()
{
    if (!m_page)
        return;
    m_noBot->setWords(tr("Choose a bot."), tr("Its guilds or chats are shown here."), {});
    sayOrder();
    m_readOnly.reset();
    showRights();
    m_chats->setBot(hasGuilds() ? std::nullopt : m_bot);
    m_standing->refresh();
    study();
}

void GuildWiring::keepDivision()
{
    services::SettingsKeeper *settings = &m_parts.desk.settings;
    m_page->restoreState(settings->settings().bytes(storage::Setting::GuildParts));
    connect(m_page, &GuildPage::divided, this, [this, settings] {
        std::ignore = settings->set(storage::Setting::GuildParts, m_page->saveState());
    });
}

void GuildWiring::makeParts()
{
    const Desk &desk = m_parts.desk;
    QWidget &window = m_parts.window;
    m_files = new GuildFiles({desk, *m_open, window}, this);
    m_edits = new GuildEdits({desk, *m_open, window}, this);
    m_impacts = new GuildImpacts({desk, *m_open, *m_page, *m_files, window}, this);
    m_roles = new GuildRoles({desk, *m_open, *m_page, *m_edits, *m_impacts, window}, this);
    m_overwriting = new GuildOverwriting({*m_open, *m_page, *m_edits, *m_impacts}, this);
    m_members = new GuildMembers({*m_open, *m_page, *m_edits, *m_impacts}, this);
    m_findings = new GuildFindings({desk, *m_open, *m_files, window}, this);
    m_chats = new GuildChats({desk, *m_sheet, window}, this);
    m_standing = new GuildStanding({*m_open, *m_directory, *m_page, desk.clock}, this);
    m_unsaved = new GuildUnsaved({desk, *m_open, *m_roles, *m_overwriting, window}, this);
    m_comparing = new GuildComparing({desk, *m_open, *m_page, *m_roles, *m_standing, window}, this);
    m_menu =
        new GuildMenu({*m_open, *m_page, *m_roles, *m_files, *m_findings, *m_impacts, *m_comparing}, this);
}

void GuildWiring::connectOpen()
{
    connect(m_open.get(), &OpenGuild::changed, this, &GuildWiring::showGuild);
    connect(m_open.get(), &OpenGuild::listed, this, &GuildWiring::openLast);
    connect(m_directory.get(), &ChatDirectory::listed, m_chats, &GuildChats::setChats);
}

/// The one that was open before, or the newest.
void GuildWiring::openLast()
{
    if (m_open->id() || !m_open->bot())
        return;
    const auto last = m_lastGuilds.find(*m_open->bot());
    for (const storage::KeptGuild &kept : m_open->kept()) {
        if (kept.damage.isEmpty() && (last == m_lastGuilds.end() || *last == kept.id)) {
            m_open->open(kept.id);
            return;
        }
    }
}

void GuildWiring::connectPane()
{
    GuildPane *pane = &m_page->pane();
    connect(pane, &GuildPane::guildChosen, this, &GuildWiring::open);
    connect(pane, &GuildPane::openAsked, this, [this](const QString &typed) {
        if (const auto id = Id::fromText(typed))
            open(*id);
    });
    connect(pane, &GuildPane::readAsked, m_open.get(), &OpenGuild::read);
    connect(pane, &GuildPane::cancelAsked, m_open.get(), &OpenGuild::cancel);
    connect(pane, &GuildPane::forgetAsked, m_open.get(), &OpenGuild::forget);
    connect(pane, &GuildPane::compareAsked, m_comparing, &GuildComparing::compare);
    connect(pane, &GuildPane::snapshotSaveAsked, m_files, &GuildFiles::saveSnapshot);
    connect(pane, &GuildPane::snapshotLoadAsked, m_files, &GuildFiles::loadSnapshot);
    connect(pane, &GuildPane::whoCanAsked, this, [this](Id channel) {
        m_impacts->showAccess(domain::WhoCan{channel});
    });
    connect(pane, &GuildPane::copyAsked, this, &GuildWiring::copy);
    connect(m_page, &GuildPage::opened, this, &GuildWiring::study);
    connect(m_page, &GuildPage::noteActionAsked, this, [this] {
        if (m_open->id())
            m_open->read();
        else if (m_standing->offered())
            open(*m_standing->offered());
        else
            m_page->pane().askForId();
    });
}

void GuildWiring::connectParts()
{
    connect(m_roles, &GuildRoles::changed, this, &GuildWiring::study);
    connect(m_overwriting, &GuildOverwriting::changed, this, &GuildWiring::study);
    connect(m_roles, &GuildRoles::said, this, &GuildWiring::said);
    connect(m_impacts, &GuildImpacts::answered, this, &GuildWiring::study);
    connect(m_findings, &GuildFindings::said, this, &GuildWiring::said);
    connect(m_impacts, &GuildImpacts::previewAsked, this, &GuildWiring::preview);
    connect(m_standing, &GuildStanding::said, this, &GuildWiring::said);
    connect(m_edits, &GuildEdits::said, this, &GuildWiring::said);
    connect(m_edits, &GuildEdits::done, this, &GuildWiring::done);
    connect(m_unsaved, &GuildUnsaved::botAsked, this, &GuildWiring::botAsked);
    connect(m_files, &GuildFiles::loaded, this, [this](const domain::Guild &guild) {
        m_unsaved->giveUp([this, guild] { m_open->show(guild); });
    });
    new widgets::FileDrop(*m_page, [this](const QString &path) { m_files->read(path); });
    connect(m_files, &GuildFiles::said, this, &GuildWiring::said);
    connect(m_files, &GuildFiles::done, this, &GuildWiring::done);
    connect(m_edits, &GuildEdits::copyAsked, this, &GuildWiring::copy);
    connect(m_impacts, &GuildImpacts::copyAsked, this, &GuildWiring::copy);
    connect(m_overwriting, &GuildOverwriting::copyAsked, this, &GuildWiring::copy);
    connect(m_members, &GuildMembers::copyAsked, this, &GuildWiring::copy);
    connect(m_findings, &GuildFindings::copyAsked, this, &GuildWiring::copy);
    connect(m_chats, &GuildChats::copyAsked, this, &GuildWiring::copy);
    connect(m_comparing, &GuildComparing::copyAsked, this, &GuildWiring::copy);
}

bool GuildWiring::hasGuilds() const
{
    return m_bot && GuildLoader::tellsGuilds(m_parts.desk.platforms.at(m_bot->platform));
}

void GuildWiring::setBot(const std::optional<models::BotRow> &bot)
{
    const bool isOther = bot.has_value() != m_bot.has_value() || (bot && bot->key != m_bot->key);
    const auto key = bot ? std::optional(bot->key) : std::nullopt;
    if (m_page && isOther && m_bot && m_unsaved->holds(m_bot->key, key))
        return;
    m_bot = bot;
    if (!m_page)
        return;
    if (isOther) {
        showBot();
        return;
    }
    m_edits->setBot(bot);
    m_findings->setBot(bot);
    m_chats->setBot(hasGuilds() ? std::nullopt : bot);
    showRights();
}

void GuildWiring::showBot()
{
    m_findings->close();
    m_edits->setBot(m_bot);
    m_findings->setBot(m_bot);
    m_chats->setBot(hasGuilds() ? std::nullopt : m_bot);
    m_directory->select(m_bot ? std::optional(m_bot->key) : std::nullopt);
    m_open->select(hasGuilds() ? std::optional(m_bot->key) : std::nullopt);
    m_stack->setCurrentWidget(
        !m_bot        ? static_cast<QWidget *>(m_noBot)
        : hasGuilds() ? m_page
                      : static_cast<QWidget *>(m_sheet));
    m_standing->forgetTrouble();
}

void GuildWiring::open(Id guild)
{
    if (!m_bot || (guild == m_open->id() && m_open->table() && !m_open->isFromFile()))
        return;
    m_unsaved->giveUp([this, guild] { openNow(guild); });
}

void GuildWiring::openNow(Id guild)
{
    if (!m_bot)
        return;
    m_lastGuilds.insert(m_bot->key, guild);
    Q_EMIT guildOpened();
    m_open->open(guild);
    const auto &kept = m_open->kept();
    const bool isKept = std::ranges::any_of(
        kept, [guild](const storage::KeptGuild &each) { return each.id == guild && each.damage.isEmpty(); });
    if (!isKept)
        m_open->read();
    m_standing->forgetTrouble();
}

void GuildWiring::showGuild()
{
    m_comparing->keep();
    m_page->setGuild(
        m_open->table() ? std::optional(ShownGuild{m_open->table(), m_open->self()}) : std::nullopt);
    m_roles->refresh();
    m_members->refresh();
    showRights();
    study();
}

QString GuildWiring::whyReadOnly() const
{
    if (m_open->isFromFile())
        return tr("This guild is shown from a file: nothing of it can be saved.");
    const core::Result<void> may = m_bot ? m_parts.desk.registry.mayChange(m_bot->key) : core::Result<void>();
    return may ? QString() : widgets::translated(may.error().detail);
}

void GuildWiring::showRights()
{
    const QString why = whyReadOnly();
    if (why == m_readOnly)
        return;
    m_readOnly = why;
    m_page->pane().setReadOnly(!why.isEmpty(), why);
    m_roles->setReadOnly(why);
    m_page->overwrites().setReadOnly(why);
    m_page->members().setReadOnly(why);
    m_page->why().setReadOnly(why);
}

void GuildWiring::study()
{
    const bool isOverwrites = m_page->pane().part() == GuildPane::Part::Channels;
    m_impacts->study(isOverwrites ? m_overwriting->edited() : m_roles->edited());
}

/// A role that is given or taken has no draft: its member is shown, where it is done.
void GuildWiring::preview(const QList<domain::PermissionEdit> &edits)
{
    using Kind = domain::PermissionEdit::Kind;
    QList<domain::PermissionEdit> overwrites;
    for (const domain::PermissionEdit &edit : edits) {
        if (edit.kind == Kind::Overwrite)
            overwrites.append(edit);
        else if (edit.kind == Kind::RoleBit)
            m_roles->preview(edit.subject, edit.bit, edit.state == domain::PermissionEdit::State::Allow);
        else
            showMember(edit.subject);
    }
    if (!overwrites.isEmpty())
        m_overwriting->preview(overwrites);
    study();
}

void GuildWiring::showMember(Id member)
{
    m_page->open(GuildPane::Part::Members);
    m_page->pane().chooseMembers({member});
    m_page->members().setMembers({member});
}

QList<domain::GuildRole> GuildWiring::roles() const
{
    QList<domain::GuildRole> roles;
    if (!m_page || !m_open->table())
        return roles;
    const domain::Guild &guild = m_open->table()->guild();
    for (const Id id : domain::rolesByRank(guild)) {
        if (const domain::GuildRole *role = guild.role(id))
            roles.append(*role);
    }
    return roles;
}

void GuildWiring::showRole(Id role)
{
    m_page->open(GuildPane::Part::Roles);
    m_page->pane().chooseRole(role);
    m_roles->choose(role);
    study();
}

bool GuildWiring::isEdited() const
{
    return m_unsaved && m_unsaved->isEdited();
}

void GuildWiring::giveUpEdits(const std::function<void()> &then)
{
    m_unsaved->giveUp(then);
}

void GuildWiring::fillMenu(QMenu &menu)
{
    if (m_page && hasGuilds())
        m_menu->fill(menu);
}

void GuildWiring::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(m_parts.desk.redactor.redact(text));
    Q_EMIT done(tr("The text is on the clipboard."));
}

} // namespace botdeck::ui::shell

#include "moc_GuildWiring.cpp"
