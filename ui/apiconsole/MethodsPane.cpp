// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/MethodsPane.h"

#include "ui/apiconsole/MethodDelegate.h"
#include "ui/apiconsole/MethodsModel.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"
#include "ui/widgets/EmptyNote.h"
#include "ui/widgets/SearchKeys.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace botdeck::ui::apiconsole {

namespace {

constexpr int narrowestMethods = 180;

} // namespace

MethodsPane::MethodsPane(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new MethodsModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_none(new widgets::EmptyNote(theme, this))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("methodsPane"));
    m_search->setObjectName(QStringLiteral("methodsSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(look::icon(look::Icon::Search), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("methods"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MethodDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_none->setObjectName(QStringLiteral("methodsNone"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(8, 8, 8, 8);
    head->addWidget(m_search);
    column->addLayout(head);
    column->addLayout(m_stack, 1);
    setFocusProxy(m_search);
    widgets::steerList(*m_search, *m_list);
    connect(m_search, &QLineEdit::textChanged, this, &MethodsPane::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_list->currentIndex().isValid())
            take(m_model->index(0, 0));
        if (m_list->currentIndex().isValid())
            Q_EMIT entered();
    });
    connect(m_none, &widgets::EmptyNote::actionAsked, m_search, &QLineEdit::clear);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MethodsPane::take);
    connect(m_list, &QListView::clicked, this, &MethodsPane::entered);
    connect(m_list, &QListView::activated, this, &MethodsPane::entered);
    connect(&theme, &look::Theme::changed, this, &MethodsPane::applyTheme);
    applyTheme();
    retranslate();
}

void MethodsPane::setMethods(const QString &platform, const QList<services::ApiMethod> &methods)
{
    m_platform = platform;
    m_chosen.clear();
    m_search->clear();
    m_model->setMethods(methods);
    m_list->scrollToTop();
    retranslate();
}

void MethodsPane::choose(const QString &key)
{
    if (m_model->rowOf(key) < 0)
        m_search->clear();
    const QModelIndex index = m_model->index(m_model->rowOf(key), 0);
    m_list->setCurrentIndex(index);
    take(index);
}

void MethodsPane::search()
{
    m_model->setSearch(m_search->text());
    m_stack->setCurrentIndex(m_model->rowCount() == 0 && m_model->total() > 0 ? 1 : 0);
    // What is chosen stays so, seen or not: its form is filled in.
    if (const int row = m_model->rowOf(m_chosen); row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void MethodsPane::take(const QModelIndex &index)
{
    if (!index.isValid() || m_model->at(index.row()).key == m_chosen)
        return;
    const services::ApiMethod method = m_model->at(index.row());
    m_chosen = method.key;
    m_list->setCurrentIndex(index);
    Q_EMIT methodChosen(method);
}

void MethodsPane::applyTheme()
{
    setMinimumWidth(m_theme.px(narrowestMethods));
    // The delegate's rows are of another height.
    m_list->doItemsLayout();
}

void MethodsPane::retranslate()
{
    m_model->retranslate();
    search();
    m_list->setAccessibleName(tr("Methods"));
    m_search->setAccessibleName(tr("Search the methods"));
    //: %n methods, %1 is a platform's name
    m_search->setPlaceholderText(
        tr("Search %n method(s) of %1", nullptr, int(m_model->total())).arg(m_platform));
    m_none->setWords(
        tr("No method matches."), tr("Names, paths and the words of the help are searched."),
        tr("Show all methods"));
}

void MethodsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MethodsPane::keyPressEvent(QKeyEvent *event)
{
    if (!widgets::takeSearchKey(*event, *m_search, *m_list))
        QWidget::keyPressEvent(event);
}

} // namespace botdeck::ui::apiconsole

#include "moc_MethodsPane.cpp"
