// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/pick/PickPopup.h"

#include "ui/guild/pick/PickDelegate.h"
#include "ui/guild/pick/PickFilter.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

constexpr int popupMargin = 6;
constexpr int leastPopupWidth = 300;
constexpr int mostPopupHeight = 380;

} // namespace

PickPopup::PickPopup(PickModel &model, const look::Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(model)
    , m_theme(theme)
    , m_filter(new PickFilter(model, this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("pickPopup"));
    m_search->setObjectName(QStringLiteral("pickSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(look::icon(look::Icon::Search), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("pickList"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new PickDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(NoFrame);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(popupMargin);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &PickPopup::search);
    connect(m_list, &QListView::clicked, this, &PickPopup::take);
    connect(&theme, &look::Theme::changed, this, &PickPopup::applyTheme);
    applyTheme();
}

void PickPopup::setWords(const QString &search)
{
    m_search->setPlaceholderText(search);
    m_search->setAccessibleName(search);
    m_list->setAccessibleName(search);
}

void PickPopup::openAt(const QRect &field, std::optional<qint64> current, const QString &typed)
{
    const QRect screen = this->screen()->availableGeometry();
    const int width = std::min(std::max(field.width(), m_theme.px(leastPopupWidth)), screen.width());
    const int below = screen.bottom() - field.bottom();
    const int above = field.top() - screen.top();
    const int height = std::min(m_theme.px(mostPopupHeight), std::max(below, above));
    const int left = std::clamp(field.right() + 1 - width, screen.left(), screen.right() + 1 - width);
    setGeometry(left, below >= height ? field.bottom() + 1 : field.top() - height, width, height);
    m_search->setText(typed);
    const int row = current ? m_model.rowOf(*current) : -1;
    if (row >= 0 && typed.isEmpty())
        mark(m_filter->mapFromSource(m_model.index(row)));
    else
        markFirst();
    show();
    m_search->setFocus(Qt::PopupFocusReason);
    m_list->scrollTo(m_list->currentIndex(), QListView::PositionAtCenter);
}

void PickPopup::search(const QString &words)
{
    m_filter->setWords(words);
    markFirst();
}

void PickPopup::mark(const QModelIndex &index)
{
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void PickPopup::markFirst()
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (index.flags().testFlag(Qt::ItemIsSelectable)) {
            mark(index);
            return;
        }
    }
    m_list->setCurrentIndex({});
}

void PickPopup::take(const QModelIndex &index)
{
    if (!index.flags().testFlag(Qt::ItemIsSelectable))
        return;
    const qint64 value = index.data(PickModel::ValueRole).toLongLong();
    hide();
    Q_EMIT picked(value);
}

/// Keys that are not the search line's.
bool PickPopup::took(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

bool PickPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (took(key))
        return true;
    if (key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_PageUp && key != Qt::Key_PageDown)
        return QFrame::eventFilter(watched, event);
    // The list never has the keyboard itself.
    QCoreApplication::sendEvent(m_list, event);
    return true;
}

void PickPopup::applyTheme()
{
    m_search->setFont(m_theme.font(look::Face::Body));
    setPalette(m_theme.palette());
    update();
}

void PickPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(look::Token::Raised));
    painter.setPen(m_theme.colour(look::Token::ControlEdge));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace botdeck::ui::guild

#include "moc_PickPopup.cpp"
