// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ConverseRecording.h"

#include "models/SafeText.h"
#include "services/StoredCalls.h"
#include "services/Workbench.h"
#include "ui/converse/ConversationView.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Sentences.h"

#include <QDir>
#include <QFileDialog>

namespace botdeck::ui::shell {

using services::RecordingExport;
using services::RecordingFormat;
using services::RecordingOrder;

namespace {

const QString recordingSuffix = QStringLiteral("recording.ndjson");
const QString nodeTestSuffix = QStringLiteral("test.mjs");

} // namespace

ConverseRecording::ConverseRecording(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_export(parts.desk.workbench.storeFolder(), parts.desk.redactor)
{
    connect(&parts.view, &converse::ConversationView::recordAsked, this, &ConverseRecording::askFile);
    connect(&m_export, &RecordingExport::succeeded, this, &ConverseRecording::tell);
    connect(&m_export, &RecordingExport::failed, this, [this](const core::Error &error) {
        Q_EMIT said(models::visibleText(widgets::translated(error.detail)));
    });
}

void ConverseRecording::setPlace(const std::optional<models::BotRow> &bot, const domain::ChatEntry &chat)
{
    m_bot = bot;
    m_chat = chat;
}

/// What the file is for is chosen with its type.
void ConverseRecording::askFile(const domain::ChatMessage &from)
{
    if (!m_bot)
        return;
    const domain::RecordedBot identity{
        m_bot->platform, services::ownIdOf(m_bot->key), m_bot->name, m_bot->username};
    const services::RecordingSource source{
        {m_bot->key, m_chat.chatId, m_chat.otherIds}, identity, {from.seq, from.messageId}};
    const QString nodeTests = tr("Tests for Node.js (*.test.mjs)");
    auto *dialog = new QFileDialog(&m_parts.window, tr("Save from here as recording"), QDir::homePath());
    dialog->setObjectName(QStringLiteral("recordingFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Recordings, for \"botdeck replay\" (*.ndjson)"), nodeTests});
    dialog->setDefaultSuffix(recordingSuffix);
    dialog->selectFile(QStringLiteral("conversation.") + recordingSuffix);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, nodeTests](const QString &filter) {
        const QString &suffix = filter == nodeTests ? nodeTestSuffix : recordingSuffix;
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile(QStringLiteral("conversation.") + suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, source](const QString &path) {
        const bool isTest = path.endsWith(QLatin1StringView(".mjs"), Qt::CaseInsensitive);
        m_export.start({source, isTest ? RecordingFormat::NodeTest : RecordingFormat::Ndjson, path});
    });
    dialog->open();
}

void ConverseRecording::tell(const RecordingOrder &order, const services::RecordingCounts &counts)
{
    const QString file = models::visibleText(QDir::toNativeSeparators(order.path));
    //: %1 is a file
    QString words = tr("%n call(s) and what led to them were saved in %1.", nullptr, counts.calls).arg(file);
    if (counts.failedCalls > 0)
        words = widgets::joinedSentences(
            {words, tr("%n that failed is (are) not in it.", nullptr, counts.failedCalls)});
    if (counts.calls == 0)
        words =
            tr("The updates were saved in %1, but the bot made no call from there on: a program passes that "
               "is silent.")
                .arg(file);
    Q_EMIT done(words);
}

} // namespace botdeck::ui::shell

#include "moc_ConverseRecording.cpp"
