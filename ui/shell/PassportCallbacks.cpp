// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PassportCallbacks.h"

#include "models/SafeText.h"
#include "services/PassportDecoder.h"
#include "services/PassportInbox.h"
#include "ui/widgets/PhraseWords.h"

#include <algorithm>

namespace botdeck::ui::shell {

using domain::Verdict;
using passport::CallbackState;
using passport::ShownCallback;
using services::InboxCallback;
using services::PassportInbox;
using services::StateCheck;

PassportCallbacks::PassportCallbacks(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    const PassportInbox *inbox = &desk.passportInbox;
    connect(inbox, &PassportInbox::arrived, this, &PassportCallbacks::changed);
    connect(inbox, &PassportInbox::updated, this, &PassportCallbacks::changed);
    connect(inbox, &PassportInbox::said, this, [this](const core::Phrase &words) {
        Q_EMIT said(models::visibleText(widgets::translated(words)));
    });
}

QList<ShownCallback> PassportCallbacks::shown(const domain::BotKey &bot) const
{
    QList<ShownCallback> all;
    for (const InboxCallback &callback : m_desk.passportInbox.callbacks()) {
        if (callback.bot != bot)
            continue;
        const Finding finding = m_findings.value(callback.id);
        all.append(
            {callback.id, callback.atMs, finding.state, models::oneLine(widgets::translated(finding.words)),
             callback.firstMs.has_value(), finding.isStale,
             callback.state != StateCheck::NotAsked && callback.state != StateCheck::Ours});
    }
    return all;
}

QString PassportCallbacks::address(quint64 number) const
{
    const QList<InboxCallback> &all = m_desk.passportInbox.callbacks();
    const auto found = std::ranges::find(all, number, &InboxCallback::id);
    return found == all.end() ? QString() : found->address;
}

QString PassportCallbacks::listening() const
{
    if (!m_desk.passportInbox.isListening())
        return {};
    //: in the place of an address that the inbox of callbacks listens at
    return m_listening.isEmpty() ? tr("an address that another window chose") : m_listening;
}

void PassportCallbacks::note(const QString &address, const services::PassportReading &reading)
{
    Finding finding{CallbackState::Passed};
    for (const domain::StageVerdict &stage : reading.stages) {
        if (stage.verdict == Verdict::Failed)
            finding = {CallbackState::Failed, stage.detail};
        else if (stage.verdict == Verdict::Warning && finding.state == CallbackState::Passed)
            finding = {CallbackState::Warning, stage.detail};
    }
    finding.isStale =
        !reading.stages.isEmpty() && reading.at(domain::PassportStage::Age).verdict == Verdict::Warning;
    bool isKnown = false;
    for (const InboxCallback &callback : m_desk.passportInbox.callbacks()) {
        if (callback.address.trimmed() != address)
            continue;
        m_findings.insert(callback.id, finding);
        isKnown = true;
    }
    if (isKnown)
        Q_EMIT changed();
}

} // namespace botdeck::ui::shell

#include "moc_PassportCallbacks.cpp"
