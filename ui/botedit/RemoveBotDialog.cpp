// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/RemoveBotDialog.h"

#include "models/SafeText.h"
#include "security/Redactor.h"
#include "services/BotRegistry.h"
#include "services/Workbench.h"
#include "ui/botedit/FormRows.h"
#include "ui/look/Sentence.h"
#include "ui/widgets/FailureWords.h"
#include "ui/widgets/Sentences.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace botdeck::ui::botedit {

using services::BotRegistry;

RemoveBotDialog::RemoveBotDialog(const BotParts &parts, const domain::BotProfile &bot, QWidget *parent)
    : Sheet(parts.theme, parent)
    , m_parts(parts)
    , m_bot(bot)
    , m_keep(new QRadioButton(this))
    , m_erase(new QRadioButton(this))
    , m_name(new QLineEdit(this))
{
    setObjectName(QStringLiteral("removeBotDialog"));
    build();
    retranslate();
    count();
}

void RemoveBotDialog::build()
{
    m_keep->setObjectName(QStringLiteral("keepHistory"));
    m_erase->setObjectName(QStringLiteral("eraseHistory"));
    m_name->setObjectName(QStringLiteral("typedName"));
    m_what = addWords(body(), theme(), "what");
    body().addWidget(m_keep);
    body().addWidget(m_erase);
    m_keep->setChecked(true);
    m_kept = addWords(body(), theme(), "keptFiles");
    m_form = &addForm(body(), theme());
    addRow(*m_form, m_name);
    m_form->setRowVisible(m_name, m_bot.production);
    body().addStretch();
    m_remove = &addMainButton("remove");
    // Enter must not remove what nobody has read about.
    m_remove->setDefault(false);
    m_remove->setAutoDefault(false);
    m_cancel = buttons().addButton(QDialogButtonBox::Cancel);
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    connect(m_erase, &QRadioButton::toggled, this, &RemoveBotDialog::retranslate);
    connect(m_name, &QLineEdit::textChanged, this, &RemoveBotDialog::refresh);
    connect(m_remove, &QPushButton::clicked, this, &RemoveBotDialog::remove);
}

void RemoveBotDialog::count()
{
    storage::ErasureSubject subject;
    subject.kind = storage::ErasureSubject::Kind::Bot;
    subject.bot = m_bot.key;
    connect(
        &m_parts.workbench.eraser(), &services::Eraser::counted, this,
        [this, subject](const storage::ErasureSubject &asked, const storage::ErasureCounts &counts) {
            if (asked != subject)
                return; // another window's
            m_counts = counts;
            retranslate();
        });
    m_parts.workbench.eraser().count(subject);
}

void RemoveBotDialog::refresh()
{
    const QString typed = m_name->text().trimmed();
    const bool named = typed == m_bot.name.trimmed() || typed == models::oneLine(m_bot.name);
    m_remove->setEnabled(!m_bot.production || named);
    m_remove->setDefault(m_bot.production && named);
    if (!m_remove->isDefault())
        m_cancel->setDefault(true);
}

void RemoveBotDialog::remove()
{
    setBusy(tr("Removing…"));
    services::BotChange *change = m_parts.registry.remove(
        m_bot.key, m_erase->isChecked() ? BotRegistry::History::Erase : BotRegistry::History::Keep);
    connect(change, &services::BotChange::succeeded, this, &QDialog::accept);
    connect(change, &services::BotChange::failed, this, [this](const core::Error &error) {
        endBusy();
        note().say(
            widgets::joinedSentences(
                {m_parts.redactor.redact(widgets::keepFailure(error)), tr("The bot was not removed.")}),
            look::Tone::Error);
    });
}

void RemoveBotDialog::retranslate()
{
    const QString name = models::oneLine(m_bot.name, 60);
    setWindowTitle(tr("Remove bot: %1").arg(name));
    m_what->say(tr("\"%1\" is stopped and taken out of the list, and its token is forgotten here. On the "
                   "platform the "
                   "bot and its token stay as they are.")
                    .arg(name));
    m_keep->setText(tr("&Keep what was received: it is there again when the bot is added again"));
    m_erase->setText(
        m_counts
            ? tr("&Erase what was received, too: %n update(s), for ever", nullptr, int(m_counts->updates))
            : tr("&Erase what was received, too, for ever"));
    // Where nothing is erased they stay.
    const bool goToo = m_counts && !m_counts->isNothing() && m_counts->keptFiles > 0;
    m_kept->say(
        m_erase->isChecked() && goToo ? widgets::damagedFilesGoToo(m_counts->keptFiles) : QString(),
        look::Tone::Warning);
    setRowLabel(*m_form, m_name, tr("This is a production bot. &Type its name"));
    m_remove->setText(tr("&Remove bot"));
    refresh();
}

} // namespace botdeck::ui::botedit

#include "moc_RemoveBotDialog.cpp"
