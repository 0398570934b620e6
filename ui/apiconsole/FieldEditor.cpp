// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/FieldEditor.h"

#include "services/ApiForm.h"
#include "ui/apiconsole/FieldWidgets.h"
#include "ui/apiconsole/PathEdit.h"
#include "ui/apiconsole/PickField.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace botdeck::ui::apiconsole {

namespace {

using services::ApiField;
using services::ApiFieldKind;
using Make = FieldEditor *(*)(const ApiField &, const look::Theme &, QWidget *);

template <typename Editor>
FieldEditor *made(const ApiField &, const look::Theme &theme, QWidget *parent)
{
    return new Editor(theme, parent);
}

FieldEditor *madeText(const ApiField &field, const look::Theme &theme, QWidget *parent)
{
    const bool isJson = field.kind == ApiFieldKind::Object || field.kind == ApiFieldKind::Array;
    return new LongField(isJson, theme, parent);
}

FieldEditor *madePath(const ApiField &field, const look::Theme &theme, QWidget *parent)
{
    return new PathEdit(field.kind == ApiFieldKind::FileOrText, theme, parent);
}

struct EditorRow
{
    ApiFieldKind kind;
    Make make;
};

constexpr std::array editorTable{
    EditorRow{ApiFieldKind::Text, made<PickField>},
    EditorRow{ApiFieldKind::LongText, madeText},
    EditorRow{ApiFieldKind::Integer, made<PickField>},
    EditorRow{ApiFieldKind::Number, made<PickField>},
    EditorRow{ApiFieldKind::Boolean, made<TickField>},
    EditorRow{ApiFieldKind::Id, made<PickField>},
    EditorRow{ApiFieldKind::IdOrName, made<PickField>},
    EditorRow{ApiFieldKind::Name, made<PickField>},
    EditorRow{ApiFieldKind::Mask, made<PickField>},
    EditorRow{ApiFieldKind::List, made<ListField>},
    EditorRow{ApiFieldKind::File, madePath},
    EditorRow{ApiFieldKind::FileOrText, madePath},
    EditorRow{ApiFieldKind::Object, madeText},
    EditorRow{ApiFieldKind::Array, madeText},
};

static_assert(editorTable.back().kind == ApiFieldKind::Array && [] {
    for (size_t at = 0; at < editorTable.size(); ++at) {
        if (editorTable.at(at).kind != ApiFieldKind(at))
            return false;
    }
    return true;
}());

} // namespace

void FieldEditor::setOptions(QAbstractItemModel &) {}

FieldEditor *
makeFieldEditor(const ApiField &field, QAbstractItemModel *options, const look::Theme &theme, QWidget *parent)
{
    const bool isChoice = !field.choices.isEmpty() && field.kind != ApiFieldKind::List;
    FieldEditor *editor = isChoice ? new ChoiceField(field.choices, parent)
                                   : editorTable.at(size_t(field.kind)).make(field, theme, parent);
    if (options != nullptr)
        editor->setOptions(*options);
    return editor;
}

} // namespace botdeck::ui::apiconsole

#include "moc_FieldEditor.cpp"
