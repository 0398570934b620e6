// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NewPassphraseFields.h"

#include "ui/look/SecretField.h"
#include "ui/look/Sentence.h"
#include "ui/widgets/PassphraseNote.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace botdeck::ui::widgets {

namespace {

look::Tone toneOf(PassphraseNote note)
{
    if (isWeak(note))
        return look::Tone::Warning;
    return isTaken(note) ? look::Tone::Ok : look::Tone::Neutral;
}

} // namespace

NewPassphraseFields::NewPassphraseFields(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_firstLabel(new QLabel(this))
    , m_first(new look::SecretField(this))
    , m_note(new look::Sentence(theme, this))
    , m_secondLabel(new QLabel(this))
    , m_second(new look::SecretField(this))
    , m_difference(new look::Sentence(theme, this))
{
    m_first->setObjectName(QStringLiteral("newPassphrase"));
    m_second->setObjectName(QStringLiteral("newPassphraseAgain"));
    m_note->setObjectName(QStringLiteral("passphraseNote"));
    m_difference->setObjectName(QStringLiteral("passphraseDifference"));
    m_firstLabel->setBuddy(m_first);
    m_secondLabel->setBuddy(m_second);
    setFocusProxy(m_first);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *each : std::initializer_list<QWidget *>{
             m_firstLabel, m_first, m_note, m_secondLabel, m_second, m_difference})
        column->addWidget(each);
    for (const look::SecretField *field : {m_first, m_second})
        connect(field, &QLineEdit::textChanged, this, &NewPassphraseFields::judge);
    retranslate();
}

bool NewPassphraseFields::isReady() const
{
    return isTaken(noteOn(m_first->text())) && m_first->text() == m_second->text();
}

core::Secret NewPassphraseFields::secret() const
{
    return m_first->secret();
}

void NewPassphraseFields::forget()
{
    m_first->forget();
    m_second->forget();
}

void NewPassphraseFields::setReadOnly(bool readOnly)
{
    m_first->setReadOnly(readOnly);
    m_second->setReadOnly(readOnly);
}

void NewPassphraseFields::judge()
{
    const PassphraseNote note = noteOn(m_first->text());
    QString words = QCoreApplication::translate("PassphraseNote", noteEnglish(note));
    if (note == PassphraseNote::TooShort)
        words = words.arg(shortestPassphrase);
    m_note->say(words, toneOf(note));
    // While the second one is being typed it is the beginning of the first.
    const bool differs = !m_first->text().startsWith(m_second->text());
    m_difference->say(differs ? tr("The two are not the same.") : QString(), look::Tone::Warning);
    Q_EMIT changed();
}

void NewPassphraseFields::retranslate()
{
    m_firstLabel->setText(tr("&New passphrase"));
    m_secondLabel->setText(tr("The same &again"));
    judge();
}

void NewPassphraseFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::widgets

#include "moc_NewPassphraseFields.cpp"
