// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/KeyListModel.h"

#include "core/Clock.h"
#include "models/SafeText.h"
#include "ui/widgets/TimeTexts.h"

#include <algorithm>

namespace botdeck::ui::passport {

namespace {

QString keyState(const ShownKey &key)
{
    const QString where = key.isHandedOver
                              //: of a key whose public half CloudChat has
                              ? KeyListModel::tr("handed over")
                              //: of a key that nobody else has
                              : KeyListModel::tr("local only");
    //: %1 is "handed over" or "local only"; of the key that the chosen bot uses
    return key.isCurrent ? KeyListModel::tr("current, %1").arg(where) : where;
}

} // namespace

KeyListModel::KeyListModel(const core::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void KeyListModel::setKeys(const QList<ShownKey> &keys)
{
    if (keys == m_keys)
        return;
    beginResetModel();
    m_keys = keys;
    endResetModel();
}

int KeyListModel::rowOf(const QString &name) const
{
    const auto found = std::ranges::find(m_keys, name, &ShownKey::name);
    return found == m_keys.end() ? -1 : int(found - m_keys.begin());
}

void KeyListModel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

void KeyListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int KeyListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int KeyListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString KeyListModel::cell(const ShownKey &key, int column) const
{
    switch (column) {
    case NameColumn:
        return models::oneLine(key.name);
    case SizeColumn:
        return QStringLiteral("RSA %1").arg(key.bits);
    case FingerprintColumn:
        return shortFingerprint(key.fingerprint);
    case MadeColumn:
        return widgets::momentWords(key.madeMs, m_clock.wallMs());
    default:
        return keyState(key);
    }
}

QVariant KeyListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ShownKey &key = m_keys.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(key, index.column());
    case Qt::EditRole:
        return index.column() == NameColumn ? key.name : cell(key, index.column());
    case Qt::ToolTipRole:
        return index.column() == FingerprintColumn ? fingerprintText(key.fingerprint) : QVariant();
    case HandedOverRole:
        return key.isHandedOver;
    case CurrentRole:
        return key.isCurrent;
    default:
        return {};
    }
}

bool KeyListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != NameColumn)
        return false;
    const QString name = m_keys.at(index.row()).name;
    const QString newName = value.toString().trimmed();
    if (newName.isEmpty() || newName == name)
        return false;
    Q_EMIT renameAsked(name, newName);
    return true;
}

Qt::ItemFlags KeyListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == NameColumn && !m_readOnly ? flags | Qt::ItemIsEditable : flags;
}

QVariant KeyListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Key");
    case SizeColumn:
        return tr("Size");
    case FingerprintColumn:
        return tr("Fingerprint");
    case MadeColumn:
        //: when a key was made
        return tr("Made");
    default:
        return tr("State");
    }
}

} // namespace botdeck::ui::passport

#include "moc_KeyListModel.cpp"
