// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ApiCollections.h"

#include "models/SafeText.h"
#include "security/Redactor.h"
#include "services/BotRegistry.h"
#include "services/CallCollections.h"
#include "ui/apiconsole/AnswerPane.h"
#include "ui/apiconsole/CollectionsPane.h"
#include "ui/apiconsole/RunPane.h"
#include "ui/shell/ApiAnswers.h"
#include "ui/shell/ProductionQuestion.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Question.h"

#include <QUndoCommand>

#include <algorithm>
#include <functional>
#include <utility>

namespace botdeck::ui::shell {

using apiconsole::CollectionsPane;
using apiconsole::RunPane;
using models::CollectionPlace;
using services::CallCollections;
using services::CollectionRun;

namespace {

/// The list before and after; each step replaces the one by the other.
class CollectionEdit final : public QUndoCommand
{
public:
    using List = QList<services::CallCollection>;
    using Replace = std::function<bool(const List &)>;

    CollectionEdit(List before, List after, const QString &what, Replace replace)
        : QUndoCommand(what)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_replace(std::move(replace))
    {
    }
    void undo() override { m_replace(m_before); }
    /// What was refused is no step.
    void redo() override { setObsolete(!m_replace(m_after)); }

private:
    const List m_before;
    const List m_after;
    const Replace m_replace;
};

} // namespace

ApiCollections::ApiCollections(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_run(parts.desk.registry, parts.desk.workbench, parts.desk.platforms)
{
    CallCollections *kept = &parts.desk.collections;
    connect(kept, &CallCollections::changed, this, &ApiCollections::show);
    connectPane();
    connectRun();
    parts.answers.attach(parts.pane.run().answer());
    parts.pane.setUndo(m_undo);
    // Shared by all windows: the first one reads the file.
    if (!kept->isLoaded())
        kept->load();
    show();
    sayObstacle();
}

void ApiCollections::connectPane()
{
    CollectionsPane *pane = &m_parts.pane;
    connect(pane, &CollectionsPane::editAsked, this, &ApiCollections::edit);
    connect(pane, &CollectionsPane::keepAsked, this, &ApiCollections::keepFormAsked);
    connect(pane, &CollectionsPane::openAsked, this, &ApiCollections::open);
    connect(pane, &CollectionsPane::chosenChanged, this, &ApiCollections::sayObstacle);
    connect(&pane->run(), &RunPane::runAsked, this, &ApiCollections::askToRun);
    connect(&pane->run(), &RunPane::stopAsked, &m_run, &CollectionRun::cancel);
}

void ApiCollections::connectRun()
{
    RunPane *pane = &m_parts.pane.run();
    connect(&m_run, &CollectionRun::began, pane, &RunPane::beginCall);
    connect(&m_run, &CollectionRun::ended, pane, &RunPane::endCall);
    connect(
        &m_run, &CollectionRun::finished, this,
        [this, pane](CollectionRun::End end, const core::Phrase &why) {
            if (end == CollectionRun::End::Done)
                pane->end(tr("All calls were made."), look::Tone::Ok);
            else if (end == CollectionRun::End::Stopped)
                pane->end(
                    m_parts.desk.redactor.redact(models::visibleText(widgets::translated(why))),
                    look::Tone::Warning);
            else
                pane->end(tr("Stopped. What was under way may have had its effect."), look::Tone::Warning);
        });
}

void ApiCollections::edit(const Collections &next, const QString &what, const CollectionPlace &then)
{
    const Collections before = m_parts.desk.collections.collections();
    if (before == next)
        return;
    m_undo.push(
        new CollectionEdit(before, next, what, [this](const Collections &list) { return replace(list); }));
    m_parts.pane.choose(then);
}

bool ApiCollections::replace(const Collections &next)
{
    // changed() comes before it returns, and is of our own then.
    const Collections before = std::exchange(m_known, next);
    const core::Result<void> replaced = m_parts.desk.collections.replace(next);
    if (replaced) {
        m_parts.pane.say({});
        return true;
    }
    m_known = before;
    m_parts.pane.say(
        m_parts.desk.redactor.redact(models::visibleText(widgets::translated(replaced.error().detail))),
        look::Tone::Error);
    // A name that was typed is shown no longer.
    show();
    return false;
}

/// What another window did is not undone here.
void ApiCollections::show()
{
    const Collections &now = m_parts.desk.collections.collections();
    if (now != m_known)
        m_undo.clear();
    m_known = now;
    m_parts.pane.setCollections(now);
}

void ApiCollections::setBot(const std::optional<models::BotRow> &bot)
{
    m_bot = bot;
    m_parts.pane.setKeepPossible(bot.has_value());
    sayObstacle();
}

void ApiCollections::keep(const services::SavedCall &call)
{
    Collections next = m_parts.desk.collections.collections();
    if (next.isEmpty())
        next = apiconsole::withCollection(next, tr("New collection"));
    const int chosen = m_parts.pane.chosen().collection;
    const int collection = chosen >= 0 ? chosen : int(next.size()) - 1;
    next = apiconsole::withCall(next, collection, call);
    const services::CallCollection &into = next.at(collection);
    const int row = int(into.calls.size()) - 1;
    edit(next, tr("Keep a call"), {collection, row});
    if (m_parts.desk.collections.collections() == next)
        //: %1 is a call's name, %2 a collection's
        Q_EMIT done(tr("Kept as \"%1\" in \"%2\".")
                        .arg(models::oneLine(into.calls.at(row).name, 60), models::oneLine(into.name, 60)));
}

void ApiCollections::open(const CollectionPlace &place)
{
    const services::SavedCall call =
        m_parts.desk.collections.collections().value(place.collection).calls.value(place.call);
    if (!m_bot || m_bot->platform != call.platform) {
        m_parts.pane.say(
            //: %1 is a platform's name
            tr("Choose a bot of %1 first.").arg(m_parts.desk.platforms.at(call.platform).title()),
            look::Tone::Warning);
        return;
    }
    Q_EMIT fillAsked({m_bot->key, call.method, call.arguments});
}

void ApiCollections::sayObstacle()
{
    const services::CallCollection collection =
        m_parts.desk.collections.collections().value(m_parts.pane.chosen().collection);
    QString why;
    if (collection.calls.isEmpty())
        why = tr("Choose a collection with calls.");
    else if (!m_bot)
        why = tr("Choose a bot.");
    for (const services::SavedCall &call : collection.calls) {
        if (m_bot && call.platform != m_bot->platform)
            //: %1 is a platform's name
            why = tr("It has calls of %1, which the chosen bot cannot make.")
                      .arg(m_parts.desk.platforms.at(call.platform).title());
    }
    m_parts.pane.run().setObstacle(why);
}

void ApiCollections::askToRun()
{
    const services::CallCollection collection =
        m_parts.desk.collections.collections().value(m_parts.pane.chosen().collection);
    if (!m_bot || collection.calls.isEmpty())
        return;
    askForProduction(
        m_parts.desk.settings, *m_bot,
        {"runCollectionQuestion", tr("Call with a production bot"),
         //: %1 is a collection's name, %2 a bot's
         tr("Run \"%1\" as \"%2\"?")
             .arg(models::oneLine(collection.name, 60), models::oneLine(m_bot->name, 60)),
         tr("This bot is marked as production: the calls may change something there."), tr("&Run")},
        m_parts.window, [this] { run(); });
}

void ApiCollections::run()
{
    if (!m_bot || m_run.isRunning())
        return;
    const services::CallCollection collection =
        m_parts.desk.collections.collections().value(m_parts.pane.chosen().collection);
    m_parts.pane.run().begin();
    m_run.start(collection, m_bot->key);
}

void ApiCollections::retranslate()
{
    sayObstacle();
}

} // namespace botdeck::ui::shell

#include "moc_ApiCollections.cpp"
