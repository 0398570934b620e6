// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/PickField.h"

#include "ui/look/FieldText.h"
#include "ui/look/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace botdeck::ui::apiconsole {

namespace {

constexpr int mostOffered = 12;

/// Searches names and ids, and types the id.
class PickCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::UserRole).toString();
    }
};

} // namespace

PickField::PickField(const look::Theme &theme, QWidget *parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit(this))
    , m_choose(new QToolButton(this))
{
    m_line->setMaxLength(int(look::mostTyped));
    m_choose->setArrowType(Qt::DownArrow);
    m_choose->hide();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(theme.px(4));
    line->addWidget(m_line, 1);
    line->addWidget(m_choose);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_isEmptyText = false;
        retranslate();
        Q_EMIT edited();
    });
    connect(m_choose, &QToolButton::clicked, this, &PickField::offerAll);
    retranslate();
}

std::optional<QString> PickField::text() const
{
    const QString text = m_line->text();
    return text.isEmpty() && !m_isEmptyText ? std::nullopt : std::optional(text);
}

bool PickField::take(const std::optional<QString> &text)
{
    const QString shown = text.value_or(QString());
    // A line shows no line ends: it would not give them back.
    if (shown.size() > look::longestTypedLine || shown.contains(u'\n') || shown.contains(u'\r'))
        return false;
    const QSignalBlocker quiet(this);
    m_line->setText(shown);
    m_isEmptyText = text && text->isEmpty();
    retranslate();
    return true;
}

QWidget &PickField::field()
{
    return *m_line;
}

void PickField::setOptions(QAbstractItemModel &options)
{
    m_completer = new PickCompleter(&options, this);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(mostOffered);
    m_line->setCompleter(m_completer);
    const auto show = [this, &options] { m_choose->setVisible(options.rowCount() > 0); };
    connect(&options, &QAbstractItemModel::modelReset, this, show);
    show();
}

void PickField::offerAll()
{
    m_line->setFocus();
    m_completer->setCompletionPrefix({});
    m_completer->complete();
}

void PickField::retranslate()
{
    m_line->setPlaceholderText(m_isEmptyText ? tr("given, and empty") : tr("not given"));
    m_choose->setToolTip(tr("Choose from what this console knows"));
    m_choose->setAccessibleName(m_choose->toolTip());
}

void PickField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FieldEditor::changeEvent(event);
}

} // namespace botdeck::ui::apiconsole

#include "moc_PickField.cpp"
