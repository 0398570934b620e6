// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/LogWindow.h"

#include "models/LogModel.h"
#include "services/Diagnostics.h"
#include "ui/diagnostics/LogRows.h"
#include "ui/look/Theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace botdeck::ui::diagnostics {

namespace {

constexpr QSize logSize(860, 520);
constexpr int logRowHeight = 24;

struct LevelRow
{
    QtMsgType level;
    const char *words;
};

constexpr std::array levelRows{
    LevelRow{QtDebugMsg, QT_TRANSLATE_NOOP("Log", "Everything")},
    LevelRow{QtInfoMsg, QT_TRANSLATE_NOOP("Log", "Information and graver")},
    LevelRow{QtWarningMsg, QT_TRANSLATE_NOOP("Log", "Warnings and graver")},
    LevelRow{QtCriticalMsg, QT_TRANSLATE_NOOP("Log", "Errors")},
};

} // namespace

LogWindow::LogWindow(
    const log::LogRing &ring, const widgets::Cleaner &cleaner, const look::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_ring(ring)
    , m_cleaner(cleaner)
    , m_theme(theme)
    , m_model(new models::LogModel(this))
    , m_rows(new LogRows(this))
    , m_level(new QComboBox(this))
    , m_category(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_hint(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("logWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_level, &QComboBox::currentIndexChanged, this, [this](int at) {
        m_rows->setLeast(levelRows.at(size_t(std::max(0, at))).level);
    });
    connect(m_category, &QComboBox::currentIndexChanged, this, [this](int at) {
        m_rows->setCategory(at > 0 ? m_category->currentText() : QString());
    });
    connect(m_words, &QLineEdit::textChanged, m_rows, &LogRows::setWords);
    connect(m_copy, &QPushButton::clicked, this, &LogWindow::copy);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&theme, &look::Theme::changed, this, &LogWindow::applyTheme);
    connect(&m_timer, &QTimer::timeout, this, &LogWindow::refresh);
    applyTheme();
    retranslate();
    resize(theme.px(logSize.width()), theme.px(logSize.height()));
    refresh();
    m_timer.start(glance);
    m_table->setFocus();
}

void LogWindow::build()
{
    m_level->setObjectName(QStringLiteral("logLevel"));
    m_category->setObjectName(QStringLiteral("logCategory"));
    m_words->setObjectName(QStringLiteral("logWords"));
    m_words->setClearButtonEnabled(true);
    m_table->setObjectName(QStringLiteral("logLines"));
    m_copy->setObjectName(QStringLiteral("logCopy"));
    m_copy->setAutoDefault(false);
    for (size_t at = 0; at < levelRows.size(); ++at)
        m_level->addItem(QString());
    m_category->addItem(QString());
    m_rows->setSourceModel(m_model);
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_level);
    bar->addWidget(m_category);
    bar->addWidget(m_words, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint);
    column->addWidget(m_buttons);
}

void LogWindow::refresh()
{
    const QScrollBar *bar = m_table->verticalScrollBar();
    const bool follows = bar->value() == bar->maximum();
    const QList<log::LogLine> lines = m_ring.after(m_model->newest());
    if (lines.isEmpty())
        return;
    m_model->append(lines);
    for (const log::LogLine &line : lines) {
        if (m_category->findText(line.category) < 0)
            m_category->addItem(line.category);
    }
    if (follows)
        m_table->scrollToBottom();
}

/// The chosen lines, or all that are shown.
void LogWindow::copy()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    QStringList lines;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QModelIndex index = m_rows->index(row, 0);
        if (chosen.isEmpty() || chosen.contains(index))
            lines += services::logLineText(m_model->line(m_rows->mapToSource(index).row()));
    }
    QGuiApplication::clipboard()->setText(m_cleaner(lines.join(u'\n')));
}

void LogWindow::applyTheme()
{
    m_table->setFont(m_theme.font(look::Face::Mono));
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(logRowHeight));
    const QFontMetrics metrics(m_theme.font(look::Face::Mono));
    m_table->setColumnWidth(models::LogModel::Time, metrics.horizontalAdvance(u'0') * 15);
    m_table->setColumnWidth(models::LogModel::Level, metrics.horizontalAdvance(u'0') * 12);
    m_table->setColumnWidth(models::LogModel::Category, metrics.horizontalAdvance(u'0') * 20);
}

void LogWindow::retranslate()
{
    setWindowTitle(tr("Log"));
    for (size_t at = 0; at < levelRows.size(); ++at)
        m_level->setItemText(int(at), QCoreApplication::translate("Log", levelRows.at(at).words));
    m_level->setAccessibleName(tr("Level"));
    m_category->setItemText(0, tr("All categories"));
    m_category->setAccessibleName(tr("Category"));
    m_words->setPlaceholderText(tr("Search the log"));
    m_words->setAccessibleName(tr("Search the log"));
    m_table->setAccessibleName(tr("Log"));
    m_model->setTitles({tr("Time"), tr("Level"), tr("Category"), tr("Text")});
    m_hint->setText(tr("The newest lines of this run, without secrets. They are kept in memory only."));
    m_copy->setText(tr("Cop&y"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
}

void LogWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace botdeck::ui::diagnostics

#include "moc_LogWindow.cpp"
