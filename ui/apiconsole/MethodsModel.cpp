// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/MethodsModel.h"

#include "ui/apiconsole/MethodWords.h"
#include "ui/widgets/PhraseWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace botdeck::ui::apiconsole {

void MethodsModel::setMethods(const QList<services::ApiMethod> &methods)
{
    m_methods = methods;
    narrow();
}

void MethodsModel::setSearch(const QString &typed)
{
    m_words = typed.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    narrow();
}

void MethodsModel::retranslate()
{
    narrow();
}

void MethodsModel::narrow()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype at = 0; at < m_methods.size(); ++at) {
        const QString text = m_words.isEmpty() ? QString() : methodSearchText(m_methods.at(at));
        if (std::ranges::all_of(
                m_words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); }))
            m_shown += at;
    }
    endResetModel();
}

const services::ApiMethod &MethodsModel::at(int row) const
{
    return m_methods.at(m_shown.at(row));
}

int MethodsModel::rowOf(const QString &key) const
{
    const auto found =
        std::ranges::find_if(m_shown, [&](qsizetype at) { return m_methods.at(at).key == key; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int MethodsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant MethodsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const services::ApiMethod &method = at(index.row());
    const QString section = widgets::translated(method.section);
    switch (role) {
    case Qt::DisplayRole:
        return method.key;
    case Qt::ToolTipRole:
        return method.help;
    case Qt::AccessibleTextRole:
        return (QStringList{method.key} + methodMarks(method) + QStringList{section})
            .join(QStringLiteral(", "));
    case MarksRole:
        return methodMarks(method);
    case SectionRole:
        return index.row() == 0 || !(at(index.row() - 1).section == method.section) ? section : QString();
    default:
        return {};
    }
}

} // namespace botdeck::ui::apiconsole

#include "moc_MethodsModel.cpp"
