// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/FieldRow.h"

#include "models/SafeText.h"
#include "ui/apiconsole/FieldEditor.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Ink.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Sentences.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace botdeck::ui::apiconsole {

namespace {

using platform::Argument;

QString fieldName(const char *part, const services::ApiField &field)
{
    return QLatin1StringView(part) + field.name;
}

std::optional<QString> typedOf(const std::optional<Argument> &argument)
{
    if (!argument)
        return {};
    const QString text = QString::fromUtf8(argument->value);
    return argument->kind == Argument::Kind::File ? u'@' + text : text;
}

bool isSame(const std::optional<Argument> &one, const std::optional<Argument> &other)
{
    if (!one || !other)
        return one.has_value() == other.has_value();
    return one->kind == other->kind && one->value == other->value;
}

} // namespace

FieldRow::FieldRow(
    const services::ApiField &field, QAbstractItemModel *options, const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(field)
    , m_name(new QLabel(field.name, this))
    , m_facts(new look::ElidedLabel(this))
    , m_editor(makeFieldEditor(field, options, theme, this))
    , m_keptLine(new QWidget(this))
    , m_keptWords(new look::ElidedLabel(m_keptLine))
    , m_giveUp(new QToolButton(m_keptLine))
    , m_help(new look::Sentence(theme, this))
    , m_objection(new look::Sentence(theme, this))
{
    m_name->setTextFormat(Qt::PlainText);
    m_name->setBuddy(&m_editor->field());
    m_facts->setTextFormat(Qt::PlainText);
    m_keptWords->setTextFormat(Qt::PlainText);
    m_editor->field().setObjectName(fieldName("apiField-", field));
    m_giveUp->setObjectName(fieldName("apiGiveUp-", field));
    m_help->setObjectName(fieldName("apiHelp-", field));
    m_objection->setObjectName(fieldName("apiObjection-", field));
    build();
    connect(m_editor, &FieldEditor::edited, this, [this] {
        m_isTouched = true;
        Q_EMIT edited();
    });
    connect(m_giveUp, &QToolButton::clicked, this, [this] {
        m_editor->take({});
        keep({});
        focusEditor();
        m_isTouched = true;
        Q_EMIT edited();
    });
    connect(&theme, &look::Theme::changed, this, &FieldRow::applyTheme);
    keep({});
    applyTheme();
    retranslate();
}

void FieldRow::build()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(m_theme.px(8));
    head->addWidget(m_name);
    head->addWidget(m_facts, 1);
    auto *kept = new QHBoxLayout(m_keptLine);
    kept->setContentsMargins({});
    kept->addWidget(m_keptWords, 1);
    kept->addWidget(m_giveUp);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(m_theme.px(4));
    column->addLayout(head);
    column->addWidget(m_editor);
    column->addWidget(m_keptLine);
    column->addWidget(m_objection);
    column->addWidget(m_help);
}

std::optional<Argument> FieldRow::argument(const platform::Method &method) const
{
    if (m_kept)
        return m_kept;
    const std::optional<QString> text = m_editor->text();
    return text ? std::optional(platform::typedArgument(method, m_field.name, text->toUtf8())) : std::nullopt;
}

void FieldRow::setArgument(const platform::Method &method, const std::optional<Argument> &argument)
{
    const bool mayShow = !argument || argument->kind != Argument::Kind::Json;
    const bool isShown = mayShow && m_editor->take(typedOf(argument));
    keep({});
    if (!isShown || !isSame(this->argument(method), argument))
        keep(argument);
    m_isTouched = argument.has_value();
}

void FieldRow::keep(const std::optional<Argument> &argument)
{
    m_kept = argument;
    m_editor->setVisible(!argument);
    m_keptLine->setVisible(argument.has_value());
    if (argument)
        m_keptWords->setText(models::oneLine(QString::fromUtf8(argument->value)));
}

void FieldRow::object(const QString &words)
{
    m_objection->say(models::visibleText(words), look::Tone::Error);
    describe();
}

bool FieldRow::isObjectedTo() const
{
    return !m_objection->text().isEmpty();
}

void FieldRow::focusEditor()
{
    if (m_kept)
        m_giveUp->setFocus(Qt::OtherFocusReason);
    else
        m_editor->field().setFocus(Qt::OtherFocusReason);
}

/// What stands around the editor, for those who do not see it.
void FieldRow::describe()
{
    m_editor->field().setAccessibleDescription(
        widgets::joinedSentences({m_objection->text(), m_help->text()}));
}

void FieldRow::retranslate()
{
    QStringList facts;
    if (m_field.required)
        //: beside a parameter's name: it must be given
        facts += tr("required");
    facts += widgets::translated(m_field.type);
    if (!m_field.oneOf.isEmpty())
        //: %1: names of parameters
        facts += tr("exactly one of %1").arg(m_field.oneOf.join(QStringLiteral(", ")));
    if (!m_field.needs.isEmpty())
        //: %1: names of parameters
        facts += tr("needs %1").arg(m_field.needs.join(QStringLiteral(", ")));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_editor->field().setAccessibleName(
        m_field.name + QStringLiteral(", ") + facts.join(QStringLiteral(", ")));
    QStringList help;
    for (const core::Phrase &limit : m_field.limits)
        help += widgets::translated(limit) + QStringLiteral(".");
    m_help->say(models::visibleText(widgets::joinedSentences(help + QStringList{m_field.help})));
    //: where a fact comes from; %1: "S30, S32"
    QString tip = tr("Source: %1").arg(m_field.source);
    if (!m_field.note.isEmpty())
        tip += u'\n' + m_field.note;
    m_help->setToolTip(tip);
    m_giveUp->setText(tr("Take away"));
    m_giveUp->setAccessibleName(tr("Take away the value of %1").arg(m_field.name));
    describe();
}

void FieldRow::applyTheme()
{
    m_name->setFont(m_theme.font(look::Face::MonoStrong));
    m_facts->setFont(m_theme.font(look::Face::Caption));
    look::setInk(*m_facts, m_theme.colour(look::Token::Muted));
    m_keptWords->setFont(m_theme.font(look::Face::Mono));
    m_help->setFont(m_theme.font(look::Face::Secondary));
}

} // namespace botdeck::ui::apiconsole

#include "moc_FieldRow.cpp"
