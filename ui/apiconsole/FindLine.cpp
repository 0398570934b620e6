// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/FindLine.h"

#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace botdeck::ui::apiconsole {

namespace {

constexpr int findPadding = 8;

} // namespace

FindLine::FindLine(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_words(new QLabel(this))
{
    m_field->setObjectName(QStringLiteral("answerFindField"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(look::icon(look::Icon::Search), QLineEdit::LeadingPosition);
    m_words->setObjectName(QStringLiteral("answerFindWords"));
    m_words->setTextFormat(Qt::PlainText);
    const int padding = theme.px(findPadding);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(padding, padding / 2, padding, padding / 2);
    line->addWidget(m_field, 1);
    line->addWidget(m_words);
    connect(m_field, &QLineEdit::textEdited, this, &FindLine::findTyped);
    retranslate();
    hide();
}

void FindLine::open(QPlainTextEdit &text)
{
    m_text = &text;
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

/// From where the last place begins: a longer word is often still there.
void FindLine::findTyped()
{
    QTextCursor from = m_text->textCursor();
    from.setPosition(from.selectionStart());
    m_text->setTextCursor(from);
    if (m_field->text().isEmpty())
        m_words->clear();
    else
        step(false);
}

void FindLine::step(bool back)
{
    if (m_field->text().isEmpty())
        return;
    const QTextDocument::FindFlags flags = back ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    bool found = m_text->find(m_field->text(), flags);
    if (!found) {
        m_text->moveCursor(back ? QTextCursor::End : QTextCursor::Start);
        found = m_text->find(m_field->text(), flags);
    }
    say(found);
}

void FindLine::say(bool found)
{
    m_words->setText(found ? QString() : tr("no match"));
}

void FindLine::keyPressEvent(QKeyEvent *event)
{
    const bool isShifted = (event->modifiers() & Qt::ShiftModifier) != 0;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        step(isShifted);
        break;
    case Qt::Key_Escape:
        hide();
        m_text->setFocus(Qt::OtherFocusReason);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FindLine::retranslate()
{
    m_field->setPlaceholderText(tr("Find in the answer"));
    m_field->setAccessibleName(tr("Find in the answer"));
}

void FindLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::apiconsole

#include "moc_FindLine.cpp"
