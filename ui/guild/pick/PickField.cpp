// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/pick/PickField.h"

#include "ui/guild/pick/PickDelegate.h"
#include "ui/guild/pick/PickPopup.h"
#include "ui/look/Theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>
#include <QWheelEvent>

namespace botdeck::ui::guild {

namespace {

constexpr int usualPickWidth = 200;
constexpr int leastPickWidth = 90;
constexpr int pickTextMargin = 6;

} // namespace

PickField::PickField(PickModel &model, const look::Theme &theme, QWidget *parent)
    : QComboBox(parent)
    , m_model(model)
    , m_theme(theme)
{
    // Its only item is what is picked: that is what a screen reader says of the box.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, &PickField::follow);
    connect(&theme, &look::Theme::changed, this, &QWidget::updateGeometry);
}

void PickField::setWords(const QString &placeholder, const QString &search)
{
    m_placeholder = placeholder;
    m_search = search;
    if (m_popup != nullptr)
        m_popup->setWords(search);
    update();
}

void PickField::pick(std::optional<qint64> value)
{
    m_picked = value;
    follow();
}

/// The same as before where the model still has it.
void PickField::follow()
{
    m_row = m_picked ? m_model.rowOf(*m_picked) : -1;
    if (m_row < 0)
        m_picked.reset();
    clear();
    if (m_row >= 0)
        addItem(m_model.index(m_row).data(Qt::AccessibleTextRole).toString());
    update();
}

void PickField::choose(qint64 value)
{
    if (m_picked == value)
        return;
    pick(value);
    Q_EMIT chosen(value);
}

/// To the next one that can be picked.
void PickField::step(int by)
{
    for (int next = m_row + by; next >= 0 && next < m_model.rowCount(); next += by) {
        if (m_model.kind(next) == PickKind::Heading)
            continue;
        choose(m_model.value(next));
        return;
    }
}

void PickField::showPopup()
{
    open({});
}

void PickField::open(const QString &typed)
{
    if (m_popup == nullptr) {
        m_popup = new PickPopup(m_model, m_theme, this);
        m_popup->setWords(m_search);
        connect(m_popup, &PickPopup::picked, this, &PickField::choose);
    }
    m_popup->openAt(QRect(mapToGlobal(QPoint(0, 0)), size()), m_picked, typed);
}

void PickField::hidePopup()
{
    if (m_popup != nullptr)
        m_popup->hide();
}

void PickField::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::ShiftModifier;
    const QString typed = event->text();
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Down)
        step(1);
    else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Up)
        step(-1);
    else if (isPlain && !typed.trimmed().isEmpty() && typed.front().isPrint())
        open(typed);
    else
        QComboBox::keyPressEvent(event);
}

/// The page is scrolled, and nothing chosen unseen.
void PickField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

QSize PickField::sizeHint() const
{
    return {m_theme.px(usualPickWidth), QComboBox::sizeHint().height()};
}

QSize PickField::minimumSizeHint() const
{
    return {m_theme.px(leastPickWidth), QComboBox::minimumSizeHint().height()};
}

bool PickField::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_row < 0)
        return QComboBox::event(event);
    QToolTip::showText(
        static_cast<QHelpEvent *>(event)->globalPos(), m_model.index(m_row).data(Qt::ToolTipRole).toString(),
        this);
    return true;
}

void PickField::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText.clear();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const int margin = m_theme.px(pickTextMargin);
    const QRect room = style()
                           ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this)
                           .adjusted(margin, 0, -margin, 0);
    if (!isEnabled())
        painter.setOpacity(0.6);
    if (m_row >= 0)
        paintPick(painter, room, m_model.title(m_row), m_model.detail(m_row), false, m_theme);
    else
        paintPick(painter, room, {}, m_placeholder, false, m_theme);
}

} // namespace botdeck::ui::guild

#include "moc_PickField.cpp"
