// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/CompareDialog.h"

#include "models/ComparisonModel.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/JsonTypeWords.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeView>

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::ui::apiconsole {

using domain::JsonChange;
using models::ComparisonModel;

namespace {

constexpr int compareWidth = 860;
constexpr int compareHeight = 560;
constexpr int compareRowHeight = 24;
constexpr int comparePadding = 12;
constexpr int changesOpened = 400;
constexpr int changeLevelsOpened = 12;
constexpr int placeWidth = 220;
constexpr int changeWidth = 96;
/// A text is copied so deep and no deeper: what is below it is in the files.
constexpr int levelsCopied = 200;

/// In the order of JsonChange: ink and ground of a row.
struct ChangeLook
{
    look::Token ink;
    look::Token ground;
};
constexpr std::array changeLooks{
    ChangeLook{look::Token::Text2, look::Token::Base},
    ChangeLook{look::Token::Warning, look::Token::WarningTint},
    ChangeLook{look::Token::Ok, look::Token::OkTint},
    ChangeLook{look::Token::Error, look::Token::ErrorTint},
};

/// What differs on a ground of its own; the sign and the word say it without colour.
class ChangeDelegate final : public QStyledItemDelegate
{
public:
    ChangeDelegate(const look::Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), m_theme.px(compareRowHeight))};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const ChangeLook &look = changeLooks.at(index.data(ComparisonModel::ChangeRole).toUInt());
        option->palette.setColor(QPalette::Text, m_theme.colour(look.ink));
        option->palette.setColor(QPalette::HighlightedText, m_theme.colour(look.ink));
        option->backgroundBrush = m_theme.colour(look.ground);
        if (index.column() != ComparisonModel::ChangeColumn)
            option->font = m_theme.font(look::Face::Mono);
    }

private:
    const look::Theme &m_theme;
};

} // namespace

CompareDialog::CompareDialog(Side first, Side second, const look::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_first(std::move(first))
    , m_second(std::move(second))
    , m_model(new ComparisonModel(this))
    , m_words(new look::Sentence(theme, this))
    , m_only(new QCheckBox(this))
    , m_tree(new QTreeView(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("compareDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_words->setObjectName(QStringLiteral("compareWords"));
    m_only->setObjectName(QStringLiteral("compareOnly"));
    m_tree->setObjectName(QStringLiteral("compareTree"));
    m_copy->setObjectName(QStringLiteral("compareCopy"));
    m_close->setObjectName(QStringLiteral("compareClose"));
    build();
    connect(m_only, &QCheckBox::toggled, this, [this](bool only) {
        m_model->setOnlyChanges(only);
        int rowsLeft = changesOpened;
        openChanges({}, changeLevelsOpened, rowsLeft);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyAsked(tableText({}, 0)); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    m_comparing.run(
        this,
        [one = m_first.body, other = m_second.body](const std::atomic_bool &) {
            return domain::compareJson(one, other);
        },
        [this](const QList<domain::JsonPair> &pairs) { showPairs(pairs); });
}

void CompareDialog::build()
{
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new ChangeDelegate(m_theme, m_tree));
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(ComparisonModel::PlaceColumn, m_theme.px(placeWidth));
    m_tree->header()->resizeSection(ComparisonModel::ChangeColumn, m_theme.px(changeWidth));
    m_tree->header()->resizeSection(ComparisonModel::FirstColumn, m_theme.px(placeWidth));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_only);
    foot->addStretch();
    foot->addWidget(m_copy);
    foot->addWidget(m_close);
    const int padding = m_theme.px(comparePadding);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding, padding, padding);
    column->addWidget(m_words);
    column->addWidget(m_tree, 1);
    column->addLayout(foot);
    m_copy->setAutoDefault(false);
    m_close->setAutoDefault(false);
    resize(m_theme.px(compareWidth), m_theme.px(compareHeight));
    m_tree->setFocus();
}

void CompareDialog::showPairs(const QList<domain::JsonPair> &pairs)
{
    m_isKnown = true;
    m_differences = domain::differenceCount(pairs);
    m_model->setPairs(pairs);
    retranslate();
}

/// What differs is in sight from the beginning, as far as that is not too much.
void CompareDialog::openChanges(const QModelIndex &parent, int levels, int &rowsLeft)
{
    for (int row = 0; levels > 0 && rowsLeft > 0 && row < m_model->rowCount(parent); ++row, --rowsLeft) {
        const QModelIndex index = m_model->index(row, 0, parent);
        if (index.data(ComparisonModel::ChangeRole).toInt() == int(JsonChange::Same) ||
            m_model->rowCount(index) == 0)
            continue;
        m_tree->expand(index);
        openChanges(index, levels - 1, rowsLeft);
    }
}

QString CompareDialog::tableText(const QModelIndex &parent, int level) const
{
    QString text;
    for (int row = 0; level < levelsCopied && row < m_model->rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < ComparisonModel::ColumnCount; ++column)
            cells += m_model->index(row, column, parent).data().toString();
        text += QString(qsizetype(2) * level, u' ') + cells.join(u'\t') + u'\n' +
                tableText(m_model->index(row, 0, parent), level + 1);
    }
    return text;
}

void CompareDialog::retranslate()
{
    setWindowTitle(tr("Compare answers"));
    m_model->setWords(
        {{tr("Member"), tr("Difference"), m_first.title, m_second.title},
         // In the order of JsonChange.
         {QString(), tr("changed"), tr("added"), tr("removed")},
         widgets::jsonTypeWords});
    int rowsLeft = changesOpened;
    openChanges({}, changeLevelsOpened, rowsLeft);
    if (!m_isKnown)
        m_words->say(tr("Comparing…"));
    else if (m_differences == 0)
        m_words->say(tr("Both say the same."), look::Tone::Ok);
    else
        m_words->say(tr("%n difference(s).", nullptr, int(m_differences)), look::Tone::Warning);
    m_only->setText(tr("&Only what differs"));
    m_copy->setText(tr("&Copy as text"));
    m_close->setText(tr("C&lose"));
    m_tree->setAccessibleName(tr("What the two answers have"));
}

void CompareDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace botdeck::ui::apiconsole

#include "moc_CompareDialog.cpp"
