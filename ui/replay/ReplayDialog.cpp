// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/ReplayDialog.h"

#include "models/SafeText.h"
#include "security/Redactor.h"
#include "services/BotRegistry.h"
#include "services/CopyAs.h"
#include "services/WebhookTarget.h"
#include "services/Workbench.h"
#include "ui/look/Numbers.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/replay/JsonEditor.h"
#include "ui/replay/ResultsModel.h"
#include "ui/replay/ResultsPane.h"
#include "ui/replay/TargetChoice.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Question.h"
#include "ui/widgets/Sentences.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

#include <array>
#include <utility>

namespace botdeck::ui::replay {

using services::ReplayEnd;
using services::ReplayPace;

namespace {

enum WhichUpdates { SelectedUpdates, ShownUpdates };

constexpr int longestPauseSeconds = 3'600;
constexpr int usualPauseSeconds = 10;

// In the order of ReplayPace.
constexpr std::array paces{
    QT_TRANSLATE_NOOP("ReplayPace", "As fast as the answers come"),
    QT_TRANSLATE_NOOP("ReplayPace", "With the pauses with which they came"),
};

} // namespace

ReplayDialog::ReplayDialog(const ReplayParts &parts, ReplayChoice choice, QWidget *parent)
    : Sheet(parts.theme, parent)
    , m_parts(parts)
    , m_choice(std::move(choice))
    , m_bytes(parts.workbench.storeFolder())
    , m_which(new QButtonGroup(this))
    , m_what(new look::Sentence(parts.theme, this))
    , m_target(new TargetChoice(parts, this))
    , m_paceTitle(new QLabel(this))
    , m_pace(new QComboBox(this))
    , m_longest(new QSpinBox(this))
    , m_stopAtFailure(new QCheckBox(this))
    , m_results(new ResultsPane(parts, this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(m_choice.edits ? QStringLiteral("editReplayDialog") : QStringLiteral("replayDialog"));
    build();
    m_target->choose(m_choice.way);
    retranslate();
    enterRunning(false);
    note().say({});
    m_target->focusChoice();
    readFirst();
}

ReplayDialog::~ReplayDialog() = default;

void ReplayDialog::build()
{
    body().addWidget(m_what);
    buildWhich();
    if (m_choice.edits) {
        m_editor = new JsonEditor(theme(), m_parts.redactor, this);
        body().addWidget(m_editor, 1);
        connect(m_editor, &JsonEditor::checked, this, &ReplayDialog::refresh);
    }
    body().addWidget(m_target);
    buildPace();
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setTextVisible(false);
    m_results->hide();
    body().addWidget(m_results, 1);
    body().addWidget(m_progress);
    buildButtons();
    connect(m_target, &TargetChoice::changed, this, &ReplayDialog::refresh);
    connect(m_results, &ResultsPane::chosenChanged, this, &ReplayDialog::refresh);
}

/// Which ones, where more are shown than are selected; one that is edited is the one.
void ReplayDialog::buildWhich()
{
    const bool isOpen =
        !m_choice.edits && !m_choice.selected.isEmpty() && m_choice.shown.size() > m_choice.selected.size();
    for (const auto &[id, name] :
         {std::pair(SelectedUpdates, "selected"), std::pair(ShownUpdates, "shown")}) {
        auto *button = new QRadioButton(this);
        button->setObjectName(QLatin1StringView(name));
        button->setVisible(isOpen);
        m_which->addButton(button, id);
        body().addWidget(button);
    }
    m_which->button(m_choice.selected.isEmpty() ? ShownUpdates : SelectedUpdates)->setChecked(true);
    connect(m_which, &QButtonGroup::idToggled, this, &ReplayDialog::refresh);
}

void ReplayDialog::buildPace()
{
    m_pace->setObjectName(QStringLiteral("pace"));
    for (size_t pace = 0; pace < paces.size(); ++pace)
        m_pace->addItem(QString());
    m_longest->setObjectName(QStringLiteral("longestPause"));
    m_longest->setRange(1, longestPauseSeconds);
    m_longest->setValue(usualPauseSeconds);
    m_stopAtFailure->setObjectName(QStringLiteral("stopAtFailure"));
    m_paceTitle->setBuddy(m_pace);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme().px(8));
    line->addWidget(m_paceTitle);
    line->addWidget(m_pace, 1);
    line->addWidget(m_longest);
    auto *holder = new QWidget(this);
    holder->setLayout(line);
    line->setContentsMargins(0, 0, 0, 0);
    holder->setVisible(!m_choice.edits);
    m_stopAtFailure->setVisible(!m_choice.edits);
    body().addWidget(holder);
    body().addWidget(m_stopAtFailure);
    connect(m_pace, &QComboBox::currentIndexChanged, this, &ReplayDialog::refresh);
}

void ReplayDialog::buildButtons()
{
    m_go = &addMainButton("replay");
    m_curl = buttons().addButton(QString(), QDialogButtonBox::ActionRole);
    m_curl->setObjectName(QStringLiteral("copyCurl"));
    m_close = buttons().addButton(QDialogButtonBox::Close);
    m_close->setObjectName(QStringLiteral("close"));
    connect(m_go, &QPushButton::clicked, this, &ReplayDialog::ask);
    connect(m_curl, &QPushButton::clicked, this, &ReplayDialog::copyCurl);
}

/// Its platform suggests the bot, and its bytes are what is edited.
void ReplayDialog::readFirst()
{
    if (seqs().isEmpty())
        return;
    m_bytes.read(
        {seqs().first()}, this, [this](const services::StoredBytes::Answer &answer) { takeFirst(answer); });
}

void ReplayDialog::takeFirst(const services::StoredBytes::Answer &answer)
{
    if (answer && !answer->isEmpty()) {
        const domain::StoredUpdate &update = answer->first();
        for (const models::BotRow &bot : m_parts.workbench.bots()) {
            if (bot.key == update.bot)
                m_target->suggest(bot.platform);
        }
        if (m_editor)
            m_editor->setBytes(update.update.raw);
        return;
    }
    if (m_editor)
        note().say(tr("This update is no longer stored."), look::Tone::Error);
}

const QList<qint64> &ReplayDialog::seqs() const
{
    return m_which->checkedId() == SelectedUpdates ? m_choice.selected : m_choice.shown;
}

services::ReplayOrder ReplayDialog::order() const
{
    services::ReplayOrder order;
    order.seqs = seqs();
    if (m_editor && m_editor->isChanged())
        order.edited = m_editor->bytes();
    order.pace = ReplayPace(m_pace->currentIndex());
    order.longestPause = std::chrono::seconds(m_longest->value());
    order.stopAtFailure = m_stopAtFailure->isChecked();
    return order;
}

std::unique_ptr<services::ReplayTarget> ReplayDialog::target() const
{
    if (m_target->way() == ReplayWay::Sandbox)
        return std::make_unique<services::SandboxTarget>(m_target->bot(), m_parts.inSandbox, m_parts.clock);
    return std::make_unique<services::WebhookTarget>(
        m_target->address().url,
        services::WebhookTarget::Parts{m_parts.clock, m_parts.redactor, {m_parts.registry.usualProxy()}});
}

/// What leaves this machine, and what is many, is asked first.
void ReplayDialog::ask()
{
    const qsizetype count = seqs().size();
    const services::WebhookAddress address = m_target->address();
    const bool leaves = m_target->way() == ReplayWay::Webhook && address.isElsewhere;
    if (!leaves && count < askedFrom) {
        run();
        return;
    }
    const QString detail =
        leaves ? tr("That is not this machine: what people wrote to the bot leaves it, and whoever runs that "
                    "server can read and keep it.")
               : tr("Each is sent on its own, oldest first. You can stop at any time; what was sent stays "
                    "sent.");
    const QString question =
        //: %1 is a server's name
        leaves ? tr("Send %n update(s) to %1?", nullptr, int(count)).arg(models::oneLine(address.url.host()))
               : tr("Replay %n update(s)?", nullptr, int(count));
    widgets::askFirst(
        {"replayQuestion", tr("Replay updates"), question, detail, leaves ? tr("&Send") : tr("&Replay")},
        *this, [this] { run(); });
}

void ReplayDialog::run()
{
    if (m_running || !m_target->isReady())
        return;
    if (m_target->way() == ReplayWay::Webhook)
        m_parts.lastAddress = m_target->address().url.toString();
    m_run = std::make_unique<services::Replay>(m_parts.workbench.storeFolder(), m_parts.clock, target());
    connect(m_run.get(), &services::Replay::sending, m_results, &ResultsPane::beginOne);
    connect(m_run.get(), &services::Replay::ended, this, [this](const services::ReplayResult &result) {
        m_results->endOne(result);
        m_progress->setValue(m_progress->value() + 1);
    });
    connect(m_run.get(), &services::Replay::finished, this, &ReplayDialog::onFinished);
    if (m_editor)
        m_replayed = m_editor->bytes();
    m_results->begin(m_target->way());
    m_progress->setRange(0, int(seqs().size()));
    m_progress->setValue(0);
    enterRunning(true);
    note().say(tr("Replaying…"));
    m_run->start(order());
}

/// What was asked stays readable; Close stops meanwhile.
void ReplayDialog::enterRunning(bool running)
{
    m_running = running;
    for (QAbstractButton *button : m_which->buttons())
        button->setEnabled(!running);
    for (QWidget *part : std::initializer_list<QWidget *>{m_target, m_pace, m_stopAtFailure})
        part->setEnabled(!running);
    if (m_editor)
        m_editor->setReadOnly(running);
    m_results->setVisible(running || m_results->results().rowCount() > 0);
    m_progress->setVisible(running);
    m_close->setText(running ? tr("&Stop") : tr("&Close"));
    refresh();
    if (running)
        m_close->setFocus();
    if (isVisible())
        fit();
}

void ReplayDialog::onFinished(ReplayEnd end, const core::Phrase &detail)
{
    enterRunning(false);
    const qsizetype arrived = m_results->results().arrived();
    const qsizetype all = seqs().size();
    //: %1 is how many of them
    const QString count = tr("%1 of %n update(s) arrived.", nullptr, int(all)).arg(look::grouped(arrived));
    if (end == ReplayEnd::StoreFailed)
        note().say(
            models::visibleText(m_parts.redactor.redact(widgets::translated(detail))), look::Tone::Error);
    else if (end == ReplayEnd::Stopped)
        note().say(widgets::joinedSentences({tr("Stopped."), count}), look::Tone::Warning);
    else if (end == ReplayEnd::AtFailure)
        note().say(
            widgets::joinedSentences({tr("Stopped at the first that did not arrive."), count}),
            look::Tone::Error);
    else
        note().say(count, arrived == all ? look::Tone::Ok : look::Tone::Warning);
    m_go->setFocus();
}

void ReplayDialog::reject()
{
    if (m_running)
        m_run->stop();
    else if (hasUnusedChanges())
        askDiscard();
    else
        Sheet::reject();
}

bool ReplayDialog::hasUnusedChanges() const
{
    return m_editor && m_editor->isChanged() && m_editor->bytes() != m_replayed;
}

void ReplayDialog::askDiscard()
{
    widgets::askFirst(
        {"discardQuestion", windowTitle(), tr("Close without your changes?"),
         tr("What you changed was not replayed, and it is kept nowhere."), tr("&Discard changes")},
        *this, [this] { Sheet::reject(); });
}

qint64 ReplayDialog::curlSeq() const
{
    if (const auto chosen = m_results->chosen())
        return chosen->seq;
    return seqs().size() == 1 ? seqs().first() : 0;
}

void ReplayDialog::copyCurl()
{
    if (m_editor && m_editor->isChanged()) {
        putCurl(m_editor->bytes());
        return;
    }
    m_bytes.read({curlSeq()}, this, [this](const services::StoredBytes::Answer &answer) {
        if (answer && !answer->isEmpty())
            putCurl(answer->first().update.raw);
        else
            note().say(tr("This update is no longer stored."), look::Tone::Error);
    });
}

void ReplayDialog::putCurl(const QByteArray &raw)
{
    const core::Result<QByteArray> line =
        services::CopyAs(m_parts.redactor).webhookCurl(raw, m_target->address().url);
    if (line) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(*line));
        note().say(tr("Copied: a curl command that sends this update, without saved secrets."));
    } else if (line.error().kind == core::ErrorKind::WrongUse) {
        note().say(
            tr("This update is no sound JSON, which no command line can hold. Nothing was copied."),
            look::Tone::Warning);
    } else {
        note().say(tr("A secret would have been in the copy. Nothing was copied."), look::Tone::Warning);
    }
}

void ReplayDialog::refresh()
{
    if (m_close == nullptr) // while it is being built
        return;
    const bool isReady = m_target->isReady() && !seqs().isEmpty() && (!m_editor || m_editor->isReady());
    m_go->setEnabled(!m_running && isReady);
    m_longest->setEnabled(!m_running && ReplayPace(m_pace->currentIndex()) == ReplayPace::AsReceived);
    const bool isWebhook = m_target->way() == ReplayWay::Webhook;
    m_curl->setEnabled(isWebhook && isReady && curlSeq() != 0);
}

void ReplayDialog::retranslate()
{
    setWindowTitle(m_choice.edits ? tr("Edit and replay an update") : tr("Replay updates"));
    m_what->say(
        m_choice.edits
            ? tr("The update is sent once more with your changes. What is stored stays as it was received.")
            : tr("%n update(s) can be sent once more, oldest first. What is stored stays as it is.", nullptr,
                 int(m_choice.selected.isEmpty() ? m_choice.shown.size() : m_choice.selected.size())));
    m_which->button(SelectedUpdates)
        ->setText(tr("The %n se&lected update(s)", nullptr, int(m_choice.selected.size())));
    m_which->button(ShownUpdates)
        ->setText(tr("&All %n update(s) that the table shows", nullptr, int(m_choice.shown.size())));
    m_paceTitle->setText(tr("&Pace"));
    for (size_t pace = 0; pace < paces.size(); ++pace)
        m_pace->setItemText(int(pace), QCoreApplication::translate("ReplayPace", paces.at(pace)));
    //: the longest pause between two updates, in seconds
    m_longest->setPrefix(tr("at most "));
    m_longest->setSuffix(tr(" s"));
    m_longest->setAccessibleName(tr("Longest pause in seconds"));
    m_stopAtFailure->setText(tr("Stop at the &first that does not arrive"));
    m_progress->setAccessibleName(tr("How many were replayed"));
    m_go->setText(tr("&Replay"));
    m_curl->setText(tr("Copy c&url"));
    m_close->setText(m_running ? tr("&Stop") : tr("&Close"));
}

} // namespace botdeck::ui::replay

#include "moc_ReplayDialog.cpp"
