// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/KeyboardPage.h"

#include "services/SettingsKeeper.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/preferences/KeyCatcher.h"
#include "ui/preferences/KeyTree.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace botdeck::ui::preferences {

using storage::Setting;

namespace {

/// Group and row, where the item is one.
constexpr int groupRole = Qt::UserRole;
constexpr int rowRole = Qt::UserRole + 1;
constexpr int keyRowHeight = 24;
constexpr int leastKeyRows = 9;

QKeySequence firstOf(const QList<QKeySequence> &keys)
{
    return keys.value(0);
}

} // namespace

KeyboardPage::KeyboardPage(const PreferencesParts &parts, QWidget *parent)
    : SettingsPage(parts.theme, parent)
    , m_settings(parts.settings)
    , m_ask(parts.keys)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_label(new QLabel(this))
    , m_field(new KeyCatcher(this))
    , m_usual(new QPushButton(this))
    , m_take(new QPushButton(this))
    , m_allUsual(new QPushButton(this))
    , m_words(new look::Sentence(parts.theme, this))
{
    build();
    connectParts();
    retranslate();
}

void KeyboardPage::build()
{
    m_search->setObjectName(QStringLiteral("searchKeys"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("keys"));
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(theme().px(keyRowHeight * leastKeyRows));
    m_field->setObjectName(QStringLiteral("key"));
    m_label->setBuddy(m_field);
    m_usual->setObjectName(QStringLiteral("usualKey"));
    m_take->setObjectName(QStringLiteral("takeKey"));
    m_allUsual->setObjectName(QStringLiteral("usualKeys"));
    m_words->setObjectName(QStringLiteral("keyWords"));
    for (QPushButton *button : {m_usual, m_take, m_allUsual})
        button->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_label);
    line->addWidget(m_field, 1);
    line->addWidget(m_usual);
    line->addWidget(m_take);
    auto *last = new QHBoxLayout;
    last->addStretch();
    last->addWidget(m_allUsual);
    column().addWidget(m_search);
    column().addWidget(m_list, 1);
    column().addLayout(line);
    column().addWidget(m_words);
    column().addLayout(last);
}

void KeyboardPage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &KeyboardPage::narrow);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeyboardPage::forgetWish);
    connect(m_list, &QTreeWidget::itemActivated, m_field, [this] { m_field->setFocus(); });
    connect(m_field, &KeyCatcher::caught, this, &KeyboardPage::wish);
    connect(m_take, &QPushButton::clicked, this, &KeyboardPage::take);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        if (const auto row = chosen())
            wish(firstOf(row->usual));
    });
    connect(m_allUsual, &QPushButton::clicked, this, [this] {
        [[maybe_unused]] const auto set = m_settings.set(Setting::KeyChanges, QString());
    });
    // Whoever gives the actions their keys hears of it, too, perhaps after us.
    connect(
        &m_settings, &services::SettingsKeeper::changed, this,
        [this](Setting changed) {
            if (changed == Setting::KeyChanges)
                fill();
        },
        Qt::QueuedConnection);
    connect(&theme(), &look::Theme::changed, this, &KeyboardPage::fill, Qt::QueuedConnection);
}

QString KeyboardPage::title() const
{
    return tr("Keyboard");
}

void KeyboardPage::fill()
{
    const auto before = chosen();
    m_groups = m_ask ? m_ask() : QList<KeyGroup>();
    m_list->clear();
    const QSize size(0, theme().px(keyRowHeight));
    for (int group = 0; group < int(m_groups.size()); ++group) {
        auto *top = new QTreeWidgetItem(m_list, {m_groups.at(group).title});
        top->setSizeHint(0, size);
        top->setFont(0, theme().font(look::Face::BodyStrong));
        top->setFlags(Qt::ItemIsEnabled);
        for (int row = 0; row < int(m_groups.at(group).rows.size()); ++row) {
            const KeyRow &key = m_groups.at(group).rows.at(row);
            if (key.name.isEmpty())
                continue;
            auto *item = new QTreeWidgetItem(top, {key.what, keyWords(key.keys)});
            item->setData(0, groupRole, group);
            item->setData(0, rowRole, row);
            item->setSizeHint(0, size);
            const bool isChanged = key.keys != key.usual;
            item->setFont(1, theme().font(isChanged ? look::Face::MonoStrong : look::Face::Mono));
            if (before && before->name == key.name)
                m_list->setCurrentItem(item);
        }
    }
    m_list->expandAll();
    narrow();
    refresh();
}

void KeyboardPage::narrow()
{
    narrowKeys(*m_list, m_search->text());
}

std::optional<KeyRow> KeyboardPage::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item == nullptr || !item->data(0, groupRole).isValid())
        return std::nullopt;
    return m_groups.at(item->data(0, groupRole).toInt()).rows.at(item->data(0, rowRole).toInt());
}

void KeyboardPage::refresh()
{
    const auto row = chosen();
    m_field->setEnabled(row.has_value());
    m_usual->setEnabled(row && row->keys != row->usual);
    m_take->setVisible(m_wish.has_value());
    m_field->setKey(m_wish.value_or(row ? firstOf(row->keys) : QKeySequence()));
    if (!m_wish)
        m_words->say(
            row ? tr("Press the new key. Delete: no key.") : tr("Choose what is to have another key."));
}

void KeyboardPage::forgetWish()
{
    m_wish.reset();
    refresh();
}

/// Asks before it takes the key from something else.
void KeyboardPage::wish(const QKeySequence &key)
{
    const auto row = chosen();
    if (!row)
        return;
    forgetWish();
    if (!isHeldKey(key) && !row->takesLetters && !row->usual.contains(key)) {
        m_words->say(
            //: %1 is a key such as A
            tr("%1 alone is typed into fields: hold Ctrl, Alt or Meta with it, or take F1 to F12.")
                .arg(keyWords({key})),
            look::Tone::Error);
        return;
    }
    const QList<KeyRow> holders = keyHolders(m_groups, *row, key);
    const auto fixed =
        std::ranges::find_if(holders, [](const KeyRow &other) { return other.name.isEmpty(); });
    if (holders.isEmpty()) {
        set({{*row, key}});
    } else if (fixed != holders.end()) {
        m_words->say(
            //: %1 is a key, %2 what it does
            tr("%1 is the key of “%2” and cannot be taken from it.").arg(keyWords({key}), fixed->what),
            look::Tone::Error);
    } else {
        m_wish = key;
        refresh();
        //: %1 is a key, %2 what it does
        m_words->say(
            tr("%1 is the key of “%2”.").arg(keyWords({key}), holders.first().what), look::Tone::Warning);
    }
}

void KeyboardPage::take()
{
    const auto row = chosen();
    const auto key = std::exchange(m_wish, {});
    if (!row || !key)
        return;
    QList<std::pair<KeyRow, QKeySequence>> wishes{{*row, *key}};
    // More than one may have it, each in a view of its own.
    for (const KeyRow &other : keyHolders(m_groups, *row, *key))
        wishes.append({other, QKeySequence()});
    m_field->setFocus();
    set(wishes);
}

void KeyboardPage::set(const QList<std::pair<KeyRow, QKeySequence>> &wishes)
{
    KeyChanges changes = keyChangesFrom(m_settings.settings().text(Setting::KeyChanges));
    for (const auto &[row, key] : wishes) {
        if (key == firstOf(row.usual))
            changes.remove(row.name);
        else
            changes.insert(row.name, key);
    }
    [[maybe_unused]] const auto set = m_settings.set(Setting::KeyChanges, keyChangesText(changes));
}

void KeyboardPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the keys"));
    m_list->setHeaderLabels({tr("What"), tr("Keys")});
    m_list->setAccessibleName(tr("Keys"));
    m_label->setText(tr("&Key:"));
    m_field->setPlaceholderText(tr("No key"));
    m_usual->setText(tr("&Usual key"));
    m_take->setText(tr("&Take it from there"));
    m_allUsual->setText(tr("&All keys as usual"));
    fill();
}

} // namespace botdeck::ui::preferences

#include "moc_KeyboardPage.cpp"
