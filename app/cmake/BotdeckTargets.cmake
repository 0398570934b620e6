# SPDX-FileCopyrightText: Botdeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The language, the warnings, and the two functions that make a folder a target.

add_library(botdeck_options INTERFACE)
target_compile_features(botdeck_options INTERFACE cxx_std_20)
target_include_directories(botdeck_options INTERFACE "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}")
target_compile_definitions(
    botdeck_options
    INTERFACE
        QT_NO_CAST_FROM_ASCII
        QT_NO_CAST_TO_ASCII
        QT_NO_CONTEXTLESS_CONNECT
        QT_NO_FOREACH
        QT_NO_KEYWORDS
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
        QT_NO_URL_CAST_FROM_STRING
        QT_DISABLE_DEPRECATED_BEFORE=0x060400
        BOTDECK_VERSION="${PROJECT_VERSION}"
)
target_compile_options(
    botdeck_options
    INTERFACE
        -Wall
        -Wextra
        -Wpedantic
        -Wcast-qual
        -Wnon-virtual-dtor
        -Wold-style-cast
        -Woverloaded-virtual
        -Wshadow
        -Wundef
)

option(BOTDECK_WARNINGS_AS_ERRORS "Every warning stops the build" ON)
if(BOTDECK_WARNINGS_AS_ERRORS)
    set(CMAKE_COMPILE_WARNING_AS_ERROR ON)
endif()

# address;undefined, thread, or empty. A list, because presets combine them.
set(BOTDECK_SANITIZERS "" CACHE STRING "Sanitizers, comma separated")
if(BOTDECK_SANITIZERS)
    target_compile_options(
        botdeck_options INTERFACE -fsanitize=${BOTDECK_SANITIZERS} -fno-omit-frame-pointer -fno-sanitize-recover=all
    )
    target_link_options(botdeck_options INTERFACE -fsanitize=${BOTDECK_SANITIZERS})
endif()

option(BOTDECK_COVERAGE "Count executed lines" OFF)
if(BOTDECK_COVERAGE)
    target_compile_options(botdeck_options INTERFACE --coverage -fprofile-update=atomic)
    target_link_options(botdeck_options INTERFACE --coverage)
endif()

# botdeck_library(core LINK Qt6::Core …): the folder's static library `botdeck_core`, from the listed SOURCES.
# Links are PUBLIC where the folder's headers show the library, PRIVATE else.
function(botdeck_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(botdeck_${name} STATIC ${arg_SOURCES})
    target_link_libraries(botdeck_${name} PUBLIC botdeck_options ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    set_target_properties(botdeck_${name} PROPERTIES AUTOMOC ON POSITION_INDEPENDENT_CODE ON)
endfunction()

# botdeck_test(storage SOURCES … LINK botdeck_storage): one program test_storage, one ctest entry per TEST.
function(botdeck_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINK" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(test_${name} ${arg_SOURCES})
    target_link_libraries(test_${name} PRIVATE botdeck_test_support ${arg_LINK})
    set_target_properties(test_${name} PROPERTIES AUTOMOC ON)
    add_test(NAME ${name} COMMAND test_${name})
    set_tests_properties(
        ${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8"
    )
endfunction()
