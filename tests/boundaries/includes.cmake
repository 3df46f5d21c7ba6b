# cmake -DHOUSE=… -DFILE=… -P includes.cmake: looks for all that one source file of the house includes, with the very
# command that its target compiles it with. That takes the preprocessor alone (-M), and nothing has to be built first.
cmake_minimum_required(VERSION 3.22)
file(STRINGS ${HOUSE}/compile_commands.json entry REGEX "^ *\"command\": .*/${FILE}[\\\"]")
list(LENGTH entry entries)
if(NOT entries EQUAL 1)
    message(FATAL_ERROR "${FILE} is compiled ${entries} times in the house.")
endif()

string(REGEX REPLACE ",$" "" entry "{${entry}")
string(JSON command GET "${entry}}" command)
separate_arguments(command UNIX_COMMAND "${command}")
execute_process(COMMAND ${command} -M -MF /dev/null WORKING_DIRECTORY ${HOUSE} RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "${FILE} does not find what it includes.")
endif()
