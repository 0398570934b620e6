// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/credits/CountedField.h"

#include "ui/guild/LineTip.h"
#include "ui/look/FieldText.h"
#include "ui/look/Ink.h"
#include "ui/look/Numbers.h"
#include "ui/look/StateMark.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace botdeck::ui::guild {

namespace {

constexpr int countedGap = 8;
constexpr int countedLinesHeight = 72;

look::Token inkOfLength(domain::LengthState state)
{
    if (state == domain::LengthState::Fine)
        return look::Token::Text2;
    return look::toneToken(state == domain::LengthState::Close ? look::Tone::Warning : look::Tone::Error);
}

} // namespace

CountedField::CountedField(Shape shape, const char *name, const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(new QLabel(this))
    , m_count(new QLabel(this))
    , m_save(new QPushButton(this))
{
    if (shape == Shape::Line)
        m_line = new QLineEdit(this);
    else
        m_lines = new QPlainTextEdit(this);
    build(name);
    connect(m_save, &QPushButton::clicked, this, &CountedField::save);
    connect(&theme, &look::Theme::changed, this, &CountedField::refresh);
    refresh();
}

void CountedField::build(const char *name)
{
    QWidget *field = m_line;
    if (m_line != nullptr) {
        connect(m_line, &QLineEdit::textChanged, this, &CountedField::refresh);
        connect(m_line, &QLineEdit::returnPressed, this, &CountedField::save);
    } else {
        m_lines->setTabChangesFocus(true);
        m_lines->setFixedHeight(m_theme.px(countedLinesHeight));
        connect(m_lines, &QPlainTextEdit::textChanged, this, &CountedField::refresh);
        field = m_lines;
    }
    field->setObjectName(QString::fromLatin1(name));
    m_save->setObjectName(QStringLiteral("save") + QString::fromLatin1(name));
    m_count->setObjectName(QStringLiteral("count") + QString::fromLatin1(name));
    m_count->setTextFormat(Qt::PlainText);
    m_label->setBuddy(field);
    auto *head = new QHBoxLayout;
    head->addWidget(m_label, 1);
    head->addWidget(m_count);
    auto *line = new QHBoxLayout;
    line->setSpacing(m_theme.px(countedGap));
    line->addWidget(field, 1);
    line->addWidget(m_save, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(m_theme.px(countedGap) / 2);
    column->addLayout(head);
    column->addLayout(line);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setFocusProxy(field);
}

void CountedField::setWords(const QString &label, const QString &save)
{
    m_label->setText(label);
    m_save->setText(save);
    focusProxy()->setAccessibleName(label);
}

void CountedField::setLimit(const domain::LengthLimit &limit)
{
    m_limit = limit;
    refresh();
}

void CountedField::setSaved(const QString &text, bool isAnother)
{
    const bool isEdited = this->text() != m_saved;
    m_saved = text;
    if (isAnother || !isEdited)
        put(text);
    refresh();
}

void CountedField::setLocked(bool locked, const QString &why)
{
    m_isLocked = locked;
    m_save->setToolTip(lineTip({why}));
    refresh();
}

QString CountedField::text() const
{
    return look::typedText(m_line != nullptr ? m_line->text() : look::fieldText(*m_lines->document()));
}

void CountedField::put(const QString &text)
{
    if (m_line != nullptr)
        m_line->setText(look::typableText(text, u""));
    else
        m_lines->setPlainText(look::typableText(text));
}

void CountedField::save()
{
    if (m_save->isEnabled())
        Q_EMIT saveAsked(text());
}

void CountedField::refresh()
{
    const QString now = text();
    const domain::LengthUse use = domain::lengthUse(now, now, m_limit);
    const QString amount = look::grouped(use.amount);
    //: characters that are used, of those that are allowed
    m_count->setText(
        m_limit.maximum ? tr("%1 / %2 characters").arg(amount, look::grouped(*m_limit.maximum)) : amount);
    look::setInk(*m_count, m_theme.colour(inkOfLength(use.state)));
    const bool fits = use.state == domain::LengthState::Fine || use.state == domain::LengthState::Close;
    m_save->setEnabled(!m_isLocked && fits && now != m_saved);
}

void CountedField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_CountedField.cpp"
