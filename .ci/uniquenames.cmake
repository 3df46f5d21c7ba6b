# cmake -DBUILD=… -DROOM=… -P uniquenames.cmake: compiles all sources of a room at once, but those that always go alone, with
# the command that several of them are compiled with. The compiler says what meets.
cmake_minimum_required(VERSION 3.22)
file(STRINGS ${BUILD}/compile_commands.json entries REGEX "^ *\"command\": .*/${ROOM}\\.dir/Unity/unity_")
if(NOT entries)
    message(FATAL_ERROR "Nothing of ${ROOM} is compiled several sources at once.")
endif()

set(units "")
foreach(entry IN LISTS entries)
    string(REGEX REPLACE ",$" "" entry "{${entry}")
    string(JSON command GET "${entry}}" command)
    separate_arguments(command UNIX_COMMAND "${command}")
    list(GET command -1 unit)
    list(APPEND units "#include \"${unit}\"\n")
endforeach()
# In the order of the room's list, as in every batch: a local name shadows only what stands before it.
list(SORT units COMPARE NATURAL)
list(JOIN units "" together)
set(source ${BUILD}/together_${ROOM}.cpp)
file(WRITE ${source} "${together}")

list(FIND command -o output)
list(SUBLIST command 0 ${output} command)
execute_process(COMMAND ${command} -Werror=shadow -fsyntax-only ${source}
    WORKING_DIRECTORY ${BUILD} RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "Sources of ${ROOM} give several things one name.")
endif()
