// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/PassphraseFields.h"

#include "ui/botedit/FormRows.h"
#include "ui/look/SecretField.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QVBoxLayout>

namespace botdeck::ui::botedit {

namespace {

/// Characters: what is taken at all, and what withstands somebody who tries with the file in his hands.
constexpr qsizetype shortest = 8;
constexpr qsizetype comfortable = 16;

} // namespace

PassphraseFields::PassphraseFields(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_form(nullptr)
    , m_first(new look::SecretField(this))
    , m_second(new look::SecretField(this))
    , m_words(nullptr)
{
    m_first->setObjectName(QStringLiteral("passphrase"));
    m_second->setObjectName(QStringLiteral("passphraseAgain"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    m_form = &addForm(*column, theme);
    addRow(*m_form, m_first);
    addRow(*m_form, m_second);
    m_words = addWords(*column, theme, "passphraseWords");
    for (const look::SecretField *field : {m_first, m_second})
        connect(field, &QLineEdit::textChanged, this, [this] {
            judge();
            Q_EMIT changed();
        });
    retranslate();
}

bool PassphraseFields::isReady() const
{
    return m_first->text().size() >= shortest && m_first->text() == m_second->text();
}

core::Secret PassphraseFields::secret() const
{
    return m_first->secret();
}

void PassphraseFields::forget()
{
    m_first->forget();
    m_second->forget();
}

void PassphraseFields::judge()
{
    using look::Tone;
    const qsizetype length = m_first->text().size();
    // While the second one is being typed it is the beginning of the first.
    if (!m_first->text().startsWith(m_second->text()))
        m_words->say(tr("The two are not the same."), Tone::Warning);
    else if (length == 0)
        m_words->say(
            tr("Four or five words that do not belong together are easy to remember and hard to guess."));
    else if (length < shortest)
        m_words->say(tr("Too short: it takes %1 characters at least.").arg(shortest), Tone::Warning);
    else if (length < comfortable)
        m_words->say(
            tr("Short: whoever gets the file can try passphrases on it. More words help."), Tone::Warning);
    else
        m_words->say(tr("A good length, if it is no known phrase."), Tone::Ok);
}

void PassphraseFields::retranslate()
{
    setRowLabel(*m_form, m_first, tr("&Passphrase"));
    setRowLabel(*m_form, m_second, tr("The same &again"));
    judge();
}

void PassphraseFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::botedit
