// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/FieldsModel.h"

#include "models/SafeText.h"
#include "ui/widgets/PhraseWords.h"

#include <QDateTime>

#include <algorithm>

namespace botdeck::ui::passport {

using domain::FieldNeed;

namespace {

/// Always as many: its length says something about a name, too.
const QString hiddenValue = QStringLiteral("••••••");

constexpr QLatin1StringView phoneField("phone");

/// "2026-11-21 09:46:12 +08:00"; empty where it is no time.
QString timeOf(const QString &seconds)
{
    bool isNumber = false;
    const qint64 moment = seconds.toLongLong(&isNumber);
    // Beyond that QDateTime shows nothing that anybody could read.
    constexpr qint64 latest = 253'402'300'799;
    if (!isNumber || moment < 0 || moment > latest)
        return {};
    const QDateTime local = QDateTime::fromSecsSinceEpoch(moment);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss t"));
}

} // namespace

void FieldsModel::setFields(const QList<domain::PassportField> &fields, bool isPhoneAsked)
{
    beginResetModel();
    m_revealed = -1;
    m_rows.clear();
    for (const domain::PassportField &field : fields)
        m_rows.append({field.name, field.value, domain::passportFieldFacts(field.name)});
    const auto isThere = [&fields](QLatin1StringView name) {
        return std::ranges::any_of(fields, [name](const auto &field) { return field.name == name; });
    };
    bool hasPhone = false;
    for (const domain::PassportFieldFacts &facts : domain::passportFieldTable()) {
        const bool isPhone = facts.need == FieldNeed::Undocumented;
        hasPhone = hasPhone || (isPhone && isThere(facts.name));
        if (!fields.isEmpty() && !isPhone && !isThere(facts.name))
            m_rows.append({QString(facts.name), {}, &facts, false});
    }
    if (!fields.isEmpty() && isPhoneAsked && !hasPhone)
        m_rows.append({QString(phoneField), {}, domain::passportFieldFacts(QString(phoneField)), false});
    endResetModel();
}

void FieldsModel::toggle(int row)
{
    if (!isPersonal(m_rows.at(row)))
        return;
    const int before = std::exchange(m_revealed, m_revealed == row ? -1 : row);
    for (const int changed : {before, row}) {
        if (changed != -1)
            Q_EMIT dataChanged(index(changed, ValueColumn), index(changed, ValueColumn));
    }
}

void FieldsModel::conceal()
{
    if (m_revealed != -1)
        toggle(m_revealed);
}

bool FieldsModel::isPersonal(const Row &row)
{
    return row.isSent && (row.facts == nullptr || row.facts->isPersonal);
}

QString FieldsModel::shownValue(int row) const
{
    const Row &shown = m_rows.at(row);
    if (!shown.isSent)
        //: in the place of a field's value
        return tr("not sent");
    return isPersonal(shown) && row != m_revealed ? hiddenValue : models::oneLine(shown.value);
}

QString FieldsModel::meaning(const Row &row)
{
    if (row.facts == nullptr)
        return tr("Nobody's document names this field");
    const QString words = widgets::translated(core::Phrase(row.facts->meaning));
    if (!row.isSent && row.facts->need == FieldNeed::Undocumented)
        return tr("Asked for, but no documented field");
    if (row.name == QLatin1StringView("authtime") && !timeOf(row.value).isEmpty())
        return words + QStringLiteral(" · ") + timeOf(row.value);
    //: %1 is what a field of a callback means
    return row.facts->need == FieldNeed::Optional ? tr("%1, optional").arg(words) : words;
}

void FieldsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int FieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FieldsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case PersonalRole:
        return isPersonal(row);
    case RevealedRole:
        return index.row() == m_revealed;
    case SentRole:
        return row.isSent;
    case Qt::DisplayRole:
        return index.column() == NameColumn    ? models::oneLine(row.name)
               : index.column() == ValueColumn ? shownValue(index.row())
                                               : meaning(row);
    case Qt::ToolTipRole:
        return index.column() == MeaningColumn ? meaning(row) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return index.column() == ValueColumn && isPersonal(row) ? tr("Space shows it or hides it again")
                                                                : QVariant();
    default:
        return {};
    }
}

QVariant FieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Field");
    case ValueColumn:
        return tr("Value");
    default:
        return tr("Meaning");
    }
}

} // namespace botdeck::ui::passport

#include "moc_FieldsModel.cpp"
