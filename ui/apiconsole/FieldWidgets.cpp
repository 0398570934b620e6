// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/FieldWidgets.h"

#include "models/SafeText.h"
#include "services/ApiForm.h"
#include "ui/look/FieldText.h"
#include "ui/look/JsonHighlighter.h"
#include "ui/look/Theme.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>

namespace botdeck::ui::apiconsole {

namespace {

constexpr int longLines = 4;
constexpr int listLines = 3;
/// A menu with more is no help; what is not in it can be typed.
constexpr int mostInMenu = 30;

QPlainTextEdit *makeLines(int lines, look::Face face, const look::Theme &theme, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    const auto apply = [edit, lines, face, &theme] {
        edit->setFont(theme.font(face));
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + theme.px(12));
    };
    QObject::connect(&theme, &look::Theme::changed, edit, apply);
    apply();
    return edit;
}

void addLine(FieldEditor &editor, QWidget &part)
{
    auto *line = new QHBoxLayout(&editor);
    line->setContentsMargins({});
    line->setSpacing(4);
    line->addWidget(&part, 1);
    editor.setFocusProxy(&part);
}

} // namespace

LongField::LongField(bool isJson, const look::Theme &theme, QWidget *parent)
    : FieldEditor(parent)
    , m_isJson(isJson)
    , m_text(makeLines(longLines, isJson ? look::Face::Mono : look::Face::Body, theme, this))
{
    if (isJson)
        new look::JsonHighlighter(m_text->document(), theme);
    addLine(*this, *m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LongField::edited);
}

std::optional<QString> LongField::text() const
{
    const QString text = look::fieldText(*m_text->document());
    if (m_isJson ? text.trimmed().isEmpty() : text.isEmpty())
        return {};
    return text;
}

bool LongField::take(const std::optional<QString> &text)
{
    const QString shown = text.value_or(QString());
    if ((text && text->isEmpty()) || shown.size() > look::mostTyped || look::hasLineTooLong(shown))
        return false;
    const QSignalBlocker quiet(this);
    m_text->setPlainText(shown);
    return !text || look::fieldText(*m_text->document()) == shown;
}

QWidget &LongField::field()
{
    return *m_text;
}

TickField::TickField(const look::Theme &, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QCheckBox(this))
{
    m_box->setTristate(true);
    m_box->setCheckState(Qt::PartiallyChecked);
    addLine(*this, *m_box);
    connect(m_box, &QCheckBox::stateChanged, this, [this] {
        say();
        Q_EMIT edited();
    });
    say();
}

std::optional<QString> TickField::text() const
{
    if (m_box->checkState() == Qt::PartiallyChecked)
        return {};
    return m_box->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
}

bool TickField::take(const std::optional<QString> &text)
{
    const bool isTrue = text == QStringLiteral("true");
    if (text && !isTrue && text != QStringLiteral("false"))
        return false;
    const QSignalBlocker quiet(this);
    m_box->setCheckState(!text ? Qt::PartiallyChecked : isTrue ? Qt::Checked : Qt::Unchecked);
    return true;
}

QWidget &TickField::field()
{
    return *m_box;
}

/// The third state is no more than a line in a box: the words tell them apart.
void TickField::say()
{
    m_box->setText(
        m_box->checkState() == Qt::PartiallyChecked ? tr("not given")
        : m_box->isChecked()                        ? tr("yes (true)")
                                                    : tr("no (false)"));
}

void TickField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        say();
    FieldEditor::changeEvent(event);
}

ChoiceField::ChoiceField(const QStringList &choices, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QComboBox(this))
{
    m_box->addItem(tr("not given"));
    m_box->addItems(choices);
    addLine(*this, *m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, &ChoiceField::edited);
}

std::optional<QString> ChoiceField::text() const
{
    return m_box->currentIndex() < 1 ? std::nullopt : std::optional(m_box->currentText());
}

bool ChoiceField::take(const std::optional<QString> &text)
{
    int found = text ? 0 : -1;
    for (int at = 1; text && at < m_box->count() && found == 0; ++at)
        found = m_box->itemText(at) == *text ? at : 0;
    if (found == 0)
        return false;
    const QSignalBlocker quiet(this);
    m_box->setCurrentIndex(qMax(found, 0));
    return true;
}

QWidget &ChoiceField::field()
{
    return *m_box;
}

void ChoiceField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_box->setItemText(0, tr("not given"));
    FieldEditor::changeEvent(event);
}

ListField::ListField(const look::Theme &theme, QWidget *parent)
    : FieldEditor(parent)
    , m_lines(makeLines(listLines, look::Face::Body, theme, this))
    , m_choose(new QToolButton(this))
{
    auto *menu = new QMenu(m_choose);
    m_choose->setMenu(menu);
    m_choose->setPopupMode(QToolButton::InstantPopup);
    m_choose->hide();
    addLine(*this, *m_lines);
    layout()->addWidget(m_choose);
    layout()->setAlignment(m_choose, Qt::AlignTop);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &ListField::edited);
    connect(menu, &QMenu::aboutToShow, this, &ListField::fillMenu);
    retranslate();
}

std::optional<QString> ListField::text() const
{
    QStringList items;
    for (const QString &line : look::fieldText(*m_lines->document()).split(u'\n')) {
        if (const QString item = line.trimmed(); !item.isEmpty())
            items += item;
    }
    return items.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(services::listText(items)));
}

bool ListField::take(const std::optional<QString> &text)
{
    QStringList items;
    if (text) {
        const std::optional<QStringList> read = services::listTexts(text->toUtf8());
        if (!read || read->isEmpty())
            return false;
        items = *read;
    }
    for (const QString &item : std::as_const(items)) {
        if (item.isEmpty() || item != item.trimmed() || item.contains(u'\n'))
            return false;
    }
    const QSignalBlocker quiet(this);
    m_lines->setPlainText(items.join(u'\n'));
    return true;
}

QWidget &ListField::field()
{
    return *m_lines;
}

void ListField::setOptions(QAbstractItemModel &options)
{
    m_options = &options;
    const auto show = [this] { m_choose->setVisible(m_options->rowCount() > 0); };
    connect(&options, &QAbstractItemModel::modelReset, this, show);
    show();
}

void ListField::fillMenu()
{
    m_choose->menu()->clear();
    for (int row = 0; row < qMin(m_options->rowCount(), mostInMenu); ++row) {
        const QModelIndex index = m_options->index(row, 0);
        QAction *action = m_choose->menu()->addAction(
            models::oneLine(index.data().toString(), 60).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, item = index.data(Qt::UserRole).toString()] {
            add(item);
        });
    }
}

void ListField::add(const QString &item)
{
    const bool begins = m_lines->document()->isEmpty() || m_lines->toPlainText().endsWith(u'\n');
    m_lines->moveCursor(QTextCursor::End);
    m_lines->insertPlainText(begins ? item : u'\n' + item);
}

void ListField::retranslate()
{
    m_lines->setPlaceholderText(tr("An item a line"));
    m_choose->setText(tr("Choose"));
    m_choose->setAccessibleName(tr("Choose items"));
}

void ListField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FieldEditor::changeEvent(event);
}

} // namespace botdeck::ui::apiconsole

#include "moc_FieldWidgets.cpp"
