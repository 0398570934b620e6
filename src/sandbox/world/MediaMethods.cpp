// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/FormattedMessages.h"
#include "sandbox/world/Media.h"
#include "sandbox/world/Methods.h"
#include "sandbox/world/Sending.h"

#include <algorithm>

namespace botdeck::sandbox {

namespace {

/// The file a call sends: uploaded, known by its id, or at an address. nullptr and a refusal otherwise.
struct FileReading
{
    const StoredFile *file = nullptr;
    std::optional<Answer> refusal;
};

bool isTooLarge(const Call &call, const QString &field, qint64 size)
{
    const platform::Parameter *parameter = call.request.method->parameter(field);
    return std::any_of(
        parameter->limits.begin(), parameter->limits.end(), [size](const platform::Limit &limit) {
            return limit.unit == platform::Limit::Unit::Bytes && limit.maximum && size > *limit.maximum;
        });
}

FileReading storeUpload(const Call &call, const QString &field, const Upload &upload)
{
    if (upload.bytes.isEmpty())
        return {nullptr, refuse(call, Refusal::FileEmpty)};
    if (isTooLarge(call, field, upload.bytes.size()))
        return {nullptr, refuse(call, Refusal::FileTooLarge)};
    StoredFile file;
    file.name = upload.fileName.isEmpty() ? field : upload.fileName;
    file.mime =
        upload.contentType.isEmpty() ? QStringLiteral("application/octet-stream") : upload.contentType;
    file.size = upload.bytes.size();
    file.bytes = upload.bytes;
    return {&call.state.files.add(call.state.dice, field + u's', std::move(file)), {}};
}

FileReading readFile(const Call &call, const QString &field)
{
    const QByteArray name = field.toLatin1();
    if (const Upload *upload = call.upload(name.constData()))
        return storeUpload(call, field, *upload);
    const QString text = call.text(name.constData());
    const bool onlyUploads = call.request.method->parameter(field)->type == platform::Type::File;
    if (text.isEmpty() || onlyUploads)
        return {nullptr, refuse(call, Refusal::FileMissing, field)};
    if (const StoredFile *known = call.state.files.byId(text))
        return {known, {}};
    if (!text.startsWith(QLatin1StringView("http://")) && !text.startsWith(QLatin1StringView("https://")))
        return {nullptr, refuse(call, Refusal::FileIdWrong)};
    // Nothing is fetched: the sandbox reaches nobody. The file is invented under the address' last part.
    StoredFile file;
    file.name = text.section(u'/', -1);
    file.mime = mimeOf(file.name);
    file.size = 20'000 + call.state.dice.below(400'000);
    return {&call.state.files.add(call.state.dice, field + u's', std::move(file)), {}};
}

/// What clients insist on, by kind; the values an invented file has when the call names none.
QJsonObject usualMeasures(const QString &field)
{
    if (field == QLatin1StringView("document"))
        return {};
    QJsonObject measures{{QStringLiteral("duration"), 0}};
    if (field == QLatin1StringView("video") || field == QLatin1StringView("animation")) {
        measures.insert(QLatin1StringView("width"), 1280);
        measures.insert(QLatin1StringView("height"), 720);
    }
    return measures;
}

QJsonObject mediaJson(const Call &call, const QString &field, const StoredFile &file)
{
    QJsonObject content = documentJson(file);
    const QJsonObject measures = usualMeasures(field);
    for (auto one = measures.begin(); one != measures.end(); ++one)
        content.insert(one.key(), one.value());
    for (const char *extra : {"duration", "width", "height", "performer", "title"}) {
        if (call.has(extra))
            content.insert(QLatin1StringView(extra), call.value(extra));
    }
    return content;
}

/// sendPhoto, sendDocument …: what is sent stands in the method's own name.
Answer sendMedia(const Call &call)
{
    const QString field = call.request.method->path.mid(4).toLower();
    Draft draft = beginDraft(call);
    if (draft.refusal)
        return *draft.refusal;
    TextReading caption = readText(call, "caption");
    if (caption.refusal)
        return *caption.refusal;
    const FileReading reading = readFile(call, field);
    if (reading.refusal)
        return *reading.refusal;
    QJsonObject &more = draft.message.more;
    if (field == QLatin1StringView("photo"))
        more.insert(field, photoJson(*reading.file, pictureSize(reading.file->bytes)));
    else
        more.insert(field, mediaJson(call, field, *reading.file));
    putCaption(call.state, call.bot.platform, draft.message, std::move(caption.text));
    return send(call, std::move(draft));
}

} // namespace

MethodRows mediaMethods()
{
    static constexpr MethodRow rows[] = {
        {"sendPhoto", sendMedia}, {"sendDocument", sendMedia}, {"sendAudio", sendMedia},
        {"sendVideo", sendMedia}, {"sendVoice", sendMedia},    {"sendAnimation", sendMedia},
    };
    return rows;
}

} // namespace botdeck::sandbox
