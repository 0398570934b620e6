// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/FormView.h"

#include "models/SafeText.h"
#include "ui/apiconsole/FieldRow.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/PhraseWords.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace botdeck::ui::apiconsole {

namespace {

using platform::Argument;
using platform::Objection;

constexpr int formMargin = 12;
constexpr int rowGap = 16;

/// What is no more than not typed yet.
bool isMissing(const Objection &objection)
{
    static constexpr std::array rules{"required", "one_of"};
    return std::ranges::any_of(
        rules, [&objection](const char *rule) { return objection.rule == QLatin1StringView(rule); });
}

} // namespace

FormView::FormView(const look::Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_inside(new QWidget)
    , m_column(new QVBoxLayout(m_inside))
    , m_none(new look::Sentence(theme, m_inside))
    , m_rest(new look::Sentence(theme, m_inside))
{
    setObjectName(QStringLiteral("apiForm"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setObjectName(QStringLiteral("apiNoParameters"));
    m_rest->setObjectName(QStringLiteral("apiRest"));
    const int margin = theme.px(formMargin);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(theme.px(rowGap));
    m_column->addWidget(m_none);
    m_column->addWidget(m_rest);
    m_column->addStretch(1);
    setWidget(m_inside);
    viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
}

OptionsModel *FormView::optionsFor(services::ApiPicker picker)
{
    if (picker == services::ApiPicker::None)
        return nullptr;
    OptionsModel *&options = m_options[picker];
    if (!options)
        options = new OptionsModel(this);
    return options;
}

void FormView::setOptions(services::ApiPicker picker, const QList<PickOption> &options)
{
    optionsFor(picker)->setOptions(options);
}

void FormView::setMethod(const platform::Method &method)
{
    m_method = method;
    qDeleteAll(m_rows);
    m_rows.clear();
    QList<services::ApiField> fields = services::apiFields(method);
    std::stable_partition(
        fields.begin(), fields.end(), [](const services::ApiField &each) { return each.required; });
    for (const services::ApiField &field : std::as_const(fields)) {
        auto *row = new FieldRow(field, optionsFor(field.picker), m_theme, m_inside);
        // Above what has no field, and the stretch.
        m_column->insertWidget(m_column->count() - 2, row);
        connect(row, &FieldRow::edited, this, &FormView::edited);
        m_rows += row;
    }
    m_none->say(fields.isEmpty() ? tr("This method has no parameters.") : QString());
    m_others.clear();
    m_rest->say({});
    ensureVisible(0, 0);
}

QList<Argument> FormView::arguments() const
{
    QList<Argument> arguments;
    for (const platform::Parameter &parameter : m_method.parameters)
        arguments += givenFor(parameter.name);
    return arguments + m_others;
}

QList<Argument> FormView::givenFor(const QString &name) const
{
    const auto row =
        std::ranges::find_if(m_rows, [&name](const FieldRow *each) { return each->field().name == name; });
    const auto argument = row == m_rows.end() ? std::nullopt : (*row)->argument(m_method);
    return argument ? QList{*argument} : QList<Argument>();
}

void FormView::setArguments(const QList<Argument> &arguments)
{
    m_others = arguments;
    for (FieldRow *row : std::as_const(m_rows)) {
        const auto given = std::ranges::find_if(
            m_others, [row](const Argument &each) { return each.name == row->field().name; });
        if (given == m_others.end()) {
            row->setArgument(m_method, {});
            continue;
        }
        row->setArgument(m_method, *given);
        m_others.erase(given);
    }
}

void FormView::setObjections(const QList<Objection> &objections, bool all)
{
    QList<Objection> left = objections;
    for (FieldRow *row : std::as_const(m_rows)) {
        QStringList words;
        left.removeIf([&](const Objection &each) {
            const bool isHere = each.parameter == row->field().name;
            if (isHere && (all || row->isTouched() || !isMissing(each)))
                words += widgets::translated(each.text);
            return isHere;
        });
        row->object(words.join(u'\n'));
    }
    QStringList rest;
    for (const Objection &objection : std::as_const(left))
        rest += widgets::translated(objection.text);
    m_rest->say(models::visibleText(rest.join(u'\n')), look::Tone::Error);
}

void FormView::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first()->focusEditor();
}

void FormView::focusObjection()
{
    const auto row = std::ranges::find_if(m_rows, [](const FieldRow *each) { return each->isObjectedTo(); });
    if (row == m_rows.end())
        return;
    (*row)->focusEditor();
    ensureWidgetVisible(*row);
}

void FormView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (FieldRow *row : std::as_const(m_rows))
            row->retranslate();
        if (!m_none->text().isEmpty())
            m_none->say(tr("This method has no parameters."));
    }
    QScrollArea::changeEvent(event);
}

} // namespace botdeck::ui::apiconsole

#include "moc_FormView.cpp"
