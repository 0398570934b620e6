// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/MovePanel.h"

#include "ui/look/Sentence.h"
#include "ui/widgets/FailureWords.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Sentences.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace botdeck::ui::preferences {

using security::MoveReport;
using security::SecretBackend;
using security::SecretKeeper;
using security::SecretMove;
using security::VaultStore;

MovePanel::MovePanel(const PreferencesParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_move(new QPushButton(this))
    , m_sweep(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_report(new look::Sentence(parts.theme, this))
{
    m_move->setObjectName(QStringLiteral("moveSecrets"));
    m_sweep->setObjectName(QStringLiteral("sweepSecrets"));
    m_progress->setObjectName(QStringLiteral("moveProgress"));
    m_report->setObjectName(QStringLiteral("moveReport"));
    m_progress->setRange(0, 0);
    m_sweep->hide();
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_move, m_sweep}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_progress);
    column->addWidget(m_report);
    connect(m_move, &QPushButton::clicked, this, &MovePanel::move);
    connect(m_sweep, &QPushButton::clicked, this, &MovePanel::sweep);
    connect(&parts.secrets, &SecretKeeper::chosen, this, &MovePanel::refresh);
    connect(&parts.secrets, &SecretKeeper::moved, this, &MovePanel::report);
    connect(&parts.secrets, &SecretKeeper::notMoved, this, &MovePanel::fail);
    retranslate();
}

SecretBackend MovePanel::other() const
{
    return m_parts.secrets.backend() == SecretBackend::Vault ? SecretBackend::Keychain : SecretBackend::Vault;
}

void MovePanel::move()
{
    const SecretBackend target = other();
    // Out of a vault that was never made there is nothing to fetch.
    if (target == SecretBackend::Keychain && m_parts.vault.state() == VaultStore::State::Absent) {
        begin(target);
        return;
    }
    m_parts.openVault(this, [this, target](bool usable) {
        if (usable)
            begin(target);
    });
}

void MovePanel::sweep()
{
    m_parts.openVault(this, [this](bool usable) {
        if (usable)
            begin(*m_parts.secrets.backend());
    });
}

void MovePanel::begin(SecretBackend target)
{
    SecretMove *move = m_parts.secrets.moveTo(target);
    if (!move) {
        m_report->say(tr("Nothing can be moved now. Try again in a moment."), look::Tone::Warning);
        return;
    }
    m_progress->setRange(0, 0);
    connect(move, &SecretMove::progressed, this, [this](int done, int all) {
        m_progress->setRange(0, all);
        m_progress->setValue(done);
    });
    m_report->say(tr("Moving. The program can be used meanwhile."));
    refresh();
}

QString MovePanel::movedWords(const MoveReport &report, SecretBackend now)
{
    QStringList words;
    if (!report.swept && now == SecretBackend::Keychain)
        words += tr(
            "%n secret(s) moved to the system keychain, which is used from now on.", nullptr, report.moved);
    else if (!report.swept)
        words += tr("%n secret(s) moved to the vault, which is used from now on.", nullptr, report.moved);
    if (!report.leftBehind.isEmpty()) {
        words += tr("%n could not be removed from the old place:", nullptr, int(report.leftBehind.size()));
        words += widgets::translated(report.why);
    } else if (report.swept) {
        words += tr("Nothing is left in the old place.");
    }
    return widgets::joinedSentences(words);
}

QString MovePanel::notMovedWords(const core::Error &error)
{
    //: %1 is a sentence that says why
    return tr("The secrets were not moved; the old place still has all of them. %1")
        .arg(widgets::keepFailure(error));
}

void MovePanel::report(const MoveReport &report)
{
    m_report->say(
        movedWords(report, *m_parts.secrets.backend()),
        report.leftBehind.isEmpty() ? look::Tone::Ok : look::Tone::Warning);
    m_sweep->setVisible(!report.leftBehind.isEmpty());
    refresh();
}

void MovePanel::fail(const core::Error &error)
{
    m_report->say(notMovedWords(error), look::Tone::Error);
    refresh();
}

void MovePanel::refresh()
{
    const bool isMoving = m_parts.secrets.isMoving();
    const bool may = m_parts.secrets.backend().has_value() && !isMoving && !m_parts.readOnly;
    m_move->setEnabled(may);
    m_sweep->setEnabled(may);
    m_move->setText(
        other() == SecretBackend::Vault ? tr("&Move to a passphrase vault…")
                                        : tr("&Move to the system keychain"));
    m_progress->setVisible(isMoving);
}

void MovePanel::retranslate()
{
    m_sweep->setText(tr("&Try again to remove them"));
    m_progress->setAccessibleName(tr("Secrets being moved"));
    refresh();
}

void MovePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::preferences

#include "moc_MovePanel.cpp"
